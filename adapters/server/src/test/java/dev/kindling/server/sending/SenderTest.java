package dev.kindling.server.sending;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Reachability;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.Records.Opened;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Dispatcher;
import dev.kindling.delivery.Dispatcher.Work;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Renderer;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import dev.kindling.server.metrics.Meters;
import dev.kindling.testkit.memory.InMemoryStore;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.time.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SenderTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
  private final InMemoryStore store = new InMemoryStore();
  private static final Workspace HERE = Learners.slack(7).workspace();
  private static final Workspace ELSEWHERE = new Workspace(Platform.SLACK, "elsewhere");

  private final Organisation council = Organisations.council(Organisations.freshId());
  private final RecordingMessenger slack = new RecordingMessenger();
  private final Meters meters = new Meters();
  private final Semaphore rung = new Semaphore(0);
  private final Dispatcher dispatcher =
      new Dispatcher(store.outbox(), Map.of(Platform.SLACK, slack.pace()), words());
  private final Sender sender =
      new Sender(
          Map.of(Platform.SLACK, slack),
          new Settler(dispatcher, new Reachability(store.records()), clock, meters),
          clock,
          _ -> rung.release(),
          Waypoints.NONE,
          new Gates(Map.of(), System::nanoTime));

  @BeforeEach
  void theOrganisationIsThere() {
    store.organisations().save(council);
  }

  @Test
  void whatIsClaimedIsSentOnceAndRecorded() {
    plan("hello");
    crank();
    assertTrue(sender.finish(SOON));
    assertEquals(1, slack.sent().size());
    assertTrue(counted("kindling_deliveries_total{platform=\"slack\",state=\"sent\"} 1.0"));
    assertTrue(crank().isEmpty());
    assertFalse(rung.tryAcquire());
  }

  @Test
  void somebodyIsToldToLookWhenMoreWaitsForTheSamePerson() throws InterruptedException {
    plan("hello");
    plan("and one more thing");
    assertEquals(1, crank().size());
    assertTrue(sender.finish(SOON));
    assertTrue(rung.tryAcquire(SOON.toSeconds(), TimeUnit.SECONDS));
  }

  @Test
  void somebodyIsToldToLookWhenAMessageDidNotGoOut() throws InterruptedException {
    slack.answerWith(_ -> new SendResult.Limited(Duration.ofSeconds(5)));
    plan("hello");
    crank();
    assertTrue(sender.finish(SOON));
    assertTrue(rung.tryAcquire(SOON.toSeconds(), TimeUnit.SECONDS));
  }

  @Test
  void aMessengerWithAFaultLeavesTheDeliveryUncertainAndItIsNotSentAgain() {
    slack.answerWith(_ -> {
      throw new IllegalStateException("a fault");
    });
    plan("hello");
    crank();
    assertTrue(sender.finish(SOON));
    assertTrue(counted("state=\"uncertain\"} 1.0"));
    clock.tick(Duration.ofMinutes(10));
    assertTrue(crank().isEmpty());
    assertEquals(1, slack.sent().size());
  }

  @Test
  void whoHasTooLittleTimeLeftDoesNotBegin() {
    plan("hello");
    Work work = claim().getFirst();
    clock.tick(Duration.ofSeconds(20));
    sender.sendNow(council, work);
    assertTrue(slack.sent().isEmpty());
    assertTrue(counted("result=\"not-sent\"} 1.0"));
  }

  @Test
  void aRefusalIsRecordedAsAFailure() {
    slack.answerWith(
        _ -> new SendResult.Refused(dev.kindling.platform.Refusal.BLOCKED, "user_blocked"));
    plan("hello");
    crank();
    assertTrue(sender.finish(SOON));
    assertTrue(counted("state=\"failed\"} 1.0"));
  }

  @Test
  void whatIsInFlightTakesRoomAndIsWaitedFor() {
    CountDownLatch platformAnswers = new CountDownLatch(1);
    slack.answerWith(_ -> {
      await(platformAnswers);
      return new SendResult.Sent("1");
    });
    plan("hello");
    crank();
    assertEquals(Sender.INTO_ONE - 1, sender.room(HERE));
    assertEquals(Sender.INTO_ONE, sender.room(ELSEWHERE));
    assertFalse(sender.finish(Duration.ofMillis(20)));
    platformAnswers.countDown();
    assertTrue(sender.finish(SOON));
    assertEquals(Sender.INTO_ONE, sender.room(HERE));
  }

  private List<Work> crank() {
    List<Work> work = claim();
    work.forEach(one -> sender.send(council, one));
    return work;
  }

  private List<Work> claim() {
    Lease lease =
        store.leases().look("this server", clock.instant(), any -> true).getFirst().lease();
    return dispatcher.step(requireNonNull(lease), council, clock.instant(), sender::room).work();
  }

  private void plan(String cause) {
    TurnKey key = new TurnKey(cause);
    Opened opened = store.records().open(council.id(), key, Learners.slack(7));
    Kept kept = opened.kept();
    Learner learner =
        kept == null ? Learners.with(opened.freshNumber(), Learners.slack(7)) : kept.learner();
    Delivery answer = Deliveries.answer(learner, cause, clock.instant());
    Outcome outcome = new Outcome(learner, List.of(answer), Counters.none());
    store.records().commit(council.id(), new Change(key, kept, outcome, clock.instant()));
  }

  private boolean counted(String line) {
    return meters.scrape().contains(line);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Renderer words() {
    return (delivery, _, _) ->
        delivery.recipe() instanceof Recipe.Words words
            ? Optional.of(words.message())
            : Optional.empty();
  }
}
