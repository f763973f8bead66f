package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Leases;
import dev.kindling.testkit.contract.OutboxFixture;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.records.Deliveries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several servers at once. */
class ManyAtOnceTest extends OutboxFixture {
  private static final int SERVERS = 16;

  @Override
  protected Stores open() {
    return RedisStores.shared();
  }

  @Test
  void theSameTurnOnManyServersHasOneEffect() {
    Learner ada = join(1);
    Kept read = kept(ada.number());
    TurnKey key = new TurnKey("the same");
    Delivery answer = Deliveries.answer(ada, "the same", NOW);
    Outcome outcome = new Outcome(ada, List.of(answer), Counters.none());
    List<Committed> results =
        atOnce(() -> stores.records().commit(org, new Change(key, read, outcome, NOW)));
    assertEquals(1, results.stream().filter(Committed.DONE::equals).count());
    assertEquals(SERVERS - 1, results.stream().filter(Committed.DUPLICATE::equals).count());
    assertTrue(kept(ada.number()).version() > read.version());
    assertEquals(List.of(answer), deliveries(claim(NOW)));
  }

  @Test
  void noDeliveryIsClaimedByTwoServers() {
    Delivery[] all =
        IntStream.rangeClosed(1, 60)
            .mapToObj(person -> Deliveries.lesson(join(person), "lesson " + person, NOW))
            .toArray(Delivery[]::new);
    plan(all);
    List<List<Claimed>> claims = atOnce(() -> claim(FREE, NOW, 5).claimed());
    List<Delivery> claimed = claims.stream().flatMap(List::stream).map(Claimed::delivery).toList();
    assertEquals(60, claimed.size());
    assertEquals(60, new HashSet<>(claimed).size());
  }

  @Test
  void anOrganisationIsTakenByOneServerAtATime() {
    for (int term = 0; term < 5; term++) {
      Instant now = NOW.plus(Leases.TERM.multipliedBy(term));
      AtomicInteger server = new AtomicInteger();
      List<Optional<Lease>> leases =
          atOnce(() -> {
            String name = "server " + server.incrementAndGet() + " " + now;
            return Optional.ofNullable(stores.look(name, org, now).lease());
          });
      assertEquals(1, leases.stream().flatMap(Optional::stream).count());
    }
  }

  private static <T> List<T> atOnce(Callable<T> work) {
    try (ExecutorService servers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<T>> all = new ArrayList<>(Stream.generate(() -> work).limit(SERVERS).toList());
      List<T> results = new ArrayList<>();
      for (Future<T> one : servers.invokeAll(all)) results.add(one.get());
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
