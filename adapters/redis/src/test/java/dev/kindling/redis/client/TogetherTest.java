package dev.kindling.redis.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.redis.client.Redis.Ask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {
  private static final Script ANY = Script.written("return 1");

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<List<Ask>> trips = new ConcurrentLinkedQueue<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch held = new CountDownLatch(1);
  private Together together = new Together(Duration.ofMinutes(1), threads, this::trip);

  @AfterEach
  void end() {
    held.countDown();
    threads.close();
  }

  /** The first trip takes until it is let go; a reply is what was asked. */
  private List<Reply> trip(List<Ask> asks) {
    trips.add(asks);
    if (trips.size() == 1) hold();
    if (asks.stream().anyMatch(ask -> ask.key().equals("a fault")))
      throw new IllegalStateException("a fault");
    return asks.stream().map(ask -> new Reply(ask.key())).toList();
  }

  private void hold() {
    begun.countDown();
    try {
      assertTrue(held.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private CompletableFuture<Reply> ask(String what) {
    return CompletableFuture.supplyAsync(
        () -> together.ask(new Ask(ANY, what, List.of())), threads);
  }

  private CompletableFuture<Reply> first() throws InterruptedException {
    CompletableFuture<Reply> first = ask("first");
    assertTrue(begun.await(10, TimeUnit.SECONDS));
    return first;
  }

  @Test
  void whoIsAloneGoesAtOnce() {
    held.countDown();
    assertEquals("first", ask("first").join().text());
    assertEquals("second", ask("second").join().text());
    assertEquals(2, trips.size());
  }

  @Test
  void everyoneGetsTheirOwnReply() {
    held.countDown();
    List<CompletableFuture<Reply>> asked = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) asked.add(ask("n" + i));
    List<String> replies = asked.stream().map(one -> one.join().text()).toList();
    assertEquals(IntStream.range(0, 1_000).mapToObj(i -> "n" + i).toList(), replies);
    assertEquals(1_000, trips.stream().mapToInt(List::size).sum());
  }

  @Test
  void whoComesMeanwhileGoesWithTheOthers() throws InterruptedException {
    CompletableFuture<Reply> first = first();
    List<CompletableFuture<Reply>> others = List.of(ask("a"), ask("b"), ask("c"));
    while (together.waiting() < 3) Thread.onSpinWait();
    held.countDown();
    others.forEach(CompletableFuture::join);
    assertEquals("first", first.join().text());
    assertEquals(List.of(1, 3), trips.stream().map(List::size).toList());
  }

  @Test
  void nobodyWaitsLongForOthers() throws InterruptedException {
    together = new Together(Duration.ofMillis(1), threads, this::trip);
    CompletableFuture<Reply> first = first();
    assertEquals("second", ask("second").join().text());
    assertEquals(1, held.getCount());
    held.countDown();
    assertEquals("first", first.join().text());
  }

  @Test
  void aFaultIsToldToAllWhoWentAlongAndToNobodyElse() throws InterruptedException {
    CompletableFuture<Reply> first = first();
    List<CompletableFuture<Reply>> others = List.of(ask("a fault"), ask("b"));
    while (together.waiting() < 2) Thread.onSpinWait();
    held.countDown();
    assertEquals("first", first.join().text());
    assertThrows(RuntimeException.class, () -> others.get(0).join().text());
    assertThrows(RuntimeException.class, () -> others.get(1).join().text());
    assertEquals("later", ask("later").join().text());
  }
}
