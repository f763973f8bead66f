package dev.kindling.server.secret;

import static org.junit.jupiter.api.Assertions.*;

import dev.kindling.server.life.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secret of an installation, and what is derived from it. */
class SecretKeyTest {
  private static final SecretKey KEY = new SecretKey("0123456789abcdef0123456789abcdef");

  @TempDir Path data;

  @Test
  void keysAreDerivedAsRfc5869SaysSoThatTheyStayTheSameForGood() {
    // Reckoned with Python's hmac: extract with salt "kindling", expand with the label.
    assertEquals(
        "d986e2f1172cae81a52c23f52512e0117669be376326edcf1e0dd32a9ad377f5",
        HexFormat.of().formatHex(KEY.key(Purpose.LEARNING_LINKS)));
  }

  @Test
  void everyPurposeHasAKeyOfItsOwn() {
    Set<String> keys =
        Arrays.stream(Purpose.values())
            .map(purpose -> HexFormat.of().formatHex(KEY.key(purpose)))
            .collect(Collectors.toSet());
    assertEquals(Purpose.values().length, keys.size());
    String signed = KEY.signature(Purpose.PICTURES).sign("text");
    assertTrue(KEY.signature(Purpose.LEARNING_LINKS).open(signed).isEmpty());
  }

  @Test
  void onlyWhatWasSignedOpensToTheLastCharacter() {
    Signature signature = KEY.signature(Purpose.PICTURES);
    String signed = signature.sign("a.b");
    assertEquals("a.b", signature.open(signed).orElseThrow());
    for (int i = 0; i < signed.length(); i++) {
      char other = signed.charAt(i) == '0' ? '1' : '0';
      String forged = signed.substring(0, i) + other + signed.substring(i + 1);
      assertTrue(signature.open(forged).isEmpty(), forged);
    }
    for (String other : List.of("", ".", "a.b", signed + "0", signed.substring(1)))
      assertTrue(signature.open(other).isEmpty(), other);
  }

  @Test
  void theFileIsMadeOnceForItsOwnerOnly() throws Exception {
    byte[] first = KeyFile.in(data).key(Purpose.PICTURES);
    assertArrayEquals(first, KeyFile.in(data).key(Purpose.PICTURES));
    Path file = data.resolve("secret-key");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var all = Files.list(data)) {
      assertEquals(List.of(file), all.toList());
    }
  }

  @Test
  void thoseThatStartAtOnceHaveTheSameKey() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<String>> keys =
          IntStream.range(0, 8)
              .mapToObj(_ ->
                  threads.submit(
                      () -> HexFormat.of().formatHex(KeyFile.in(data).key(Purpose.PICTURES))))
              .toList();
      String first = keys.getFirst().get();
      for (Future<String> key : keys) assertEquals(first, key.get());
    }
  }

  @Test
  void aKeyThatIsTooShortOrCannotBeKeptIsRefused() throws Exception {
    assertThrows(IllegalArgumentException.class, () -> new SecretKey("short"));
    Files.writeString(data.resolve("secret-key"), "short");
    CannotStart why = assertThrows(CannotStart.class, () -> KeyFile.in(data));
    assertTrue(why.getMessage().contains("KINDLING_SECRET_KEY"), why.getMessage());
    assertFalse(KEY.toString().contains("0123"));
  }
}
