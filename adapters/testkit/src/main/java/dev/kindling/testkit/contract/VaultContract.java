package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Vault} promises. */
public abstract class VaultContract {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final Duration WHILE = Duration.ofSeconds(30);
  private static final int MANY = 8;

  private final String prefix = "test/" + UUID.randomUUID() + "/";
  private final String name = prefix + "T0-1.x_y";
  private Vault vault;

  protected abstract Vault open();

  @BeforeEach
  final void openVault() {
    vault = open();
  }

  @Test
  void whatWasNeverPutIsNotThere() {
    assertEquals(Optional.empty(), vault.find(name));
    assertEquals(Set.of(), vault.names(prefix));
    assertFalse(vault.remove(name, Vault.NONE));
  }

  @Test
  void aSecretComesBackAsItWasPut() {
    for (String value : List.of("", "xoxb-1", "a:b:c\n\u0000\ud83d\udd11 ŵ", "x".repeat(20_000))) {
      assertTrue(vault.put(name, value, version()));
      assertEquals(value, value());
    }
  }

  @Test
  void itIsPutOnlyOverTheVersionThatWasSeen() {
    assertFalse(vault.put(name, "never", 7));
    assertTrue(vault.put(name, "first", Vault.NONE));
    long first = version();
    assertFalse(vault.put(name, "blindly", Vault.NONE));
    assertTrue(vault.put(name, "second", first));
    assertFalse(vault.put(name, "late", first));
    assertEquals("second", value());
  }

  @Test
  void itIsRemovedOnlyInTheVersionThatWasSeen() {
    vault.put(name, "first", Vault.NONE);
    long first = version();
    vault.put(name, "second", first);
    assertFalse(vault.remove(name, first));
    assertTrue(vault.remove(name, version()));
    assertEquals(Optional.empty(), vault.find(name));
  }

  @Test
  void whoSawAnEarlierOneOverwritesNothingThatWasPutAfterItsRemoval() {
    vault.put(name, "before", Vault.NONE);
    long before = version();
    vault.remove(name, before);
    vault.put(name, "after", Vault.NONE);
    assertFalse(vault.put(name, "late", before));
    assertFalse(vault.remove(name, before));
    assertEquals("after", value());
  }

  @Test
  void namesAreListedByTheirBeginning() {
    vault.put(prefix + "a/1", "x", Vault.NONE);
    vault.put(prefix + "a/2", "x", Vault.NONE);
    vault.put(prefix + "b/1", "x", Vault.NONE);
    assertEquals(Set.of(prefix + "a/1", prefix + "a/2"), vault.names(prefix + "a/"));
    assertEquals(3, vault.names(prefix).size());
  }

  @Test
  void ofManyWhoPutOverTheSameVersionOneSucceeds() throws Exception {
    for (int round = 0; round < 20; round++) {
      long seen = version();
      List<Boolean> done = atOnce(number -> vault.put(name, "by " + number, seen));
      assertEquals(1, done.stream().filter(one -> one).count());
      assertTrue(done.get(Integer.parseInt(value().substring(3))), "the one who was told so");
    }
  }

  @Test
  void ofManyWhoLockAtOnceOneSucceeds() throws Exception {
    for (int round = 0; round < 20; round++) {
      String contested = name + round;
      List<Boolean> done = atOnce(number -> vault.lock(contested, "by " + number, NOW, WHILE));
      assertEquals(1, done.stream().filter(one -> one).count());
    }
  }

  @Test
  void aLockKeepsOthersOutUntilItIsGivenBack() {
    assertTrue(vault.lock(name, "one", NOW, WHILE));
    assertFalse(vault.lock(name, "other", NOW, WHILE));
    assertTrue(vault.lock(name + "2", "other", NOW, WHILE), "another name is another lock");
    vault.unlock(name, "other");
    assertFalse(vault.lock(name, "other", NOW, WHILE), "it wasn't theirs to give");
    vault.unlock(name, "one");
    assertTrue(vault.lock(name, "other", NOW, WHILE));
  }

  @Test
  void aLockEndsWithItsTimeAndItsHolderMayLengthenIt() {
    assertTrue(vault.lock(name, "one", NOW, WHILE));
    assertTrue(vault.lock(name, "one", NOW.plusSeconds(20), WHILE));
    assertFalse(vault.lock(name, "other", NOW.plusSeconds(49), WHILE));
    assertTrue(vault.lock(name, "other", NOW.plusSeconds(50), WHILE));
    vault.unlock(name, "one");
    assertFalse(vault.lock(name, "one", NOW.plusSeconds(51), WHILE));
  }

  @Test
  void itsTextFormShowsNoSecret() {
    assertFalse(new Vault.Kept("xoxb-secret", 1).toString().contains("xoxb"));
  }

  private long version() {
    return vault.find(name).map(Vault.Kept::version).orElse(Vault.NONE);
  }

  private String value() {
    return vault.find(name).orElseThrow().value();
  }

  /** Something that one of many does. */
  private interface Doing {
    boolean by(int number);
  }

  private static List<Boolean> atOnce(Doing doing) throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> results =
          IntStream.range(0, MANY)
              .mapToObj(number -> all.submit(after(go, doing, number)))
              .toList();
      go.countDown();
      List<Boolean> done = new ArrayList<>();
      for (Future<Boolean> one : results) done.add(one.get());
      return done;
    }
  }

  private static Callable<Boolean> after(CountDownLatch go, Doing doing, int number) {
    return () -> {
      go.await();
      return doing.by(number);
    };
  }
}
