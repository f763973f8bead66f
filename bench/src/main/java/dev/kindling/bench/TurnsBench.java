package dev.kindling.bench;

import dev.kindling.content.PackReader;
import dev.kindling.conversation.Coach;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.conversation.Turns;
import dev.kindling.curriculum.Library;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.quiz.Grader;
import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Turns a second through the engine and a real Redis: open, decide, commit. The baseline, in the
 * same run, is two round trips that each read one field.
 */
public final class TurnsBench {
  private static final OrganisationId ORGANISATION = new OrganisationId("bench");
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final int ROUNDS = 5;

  private final RedisStore store;
  private final Turns turns;

  private TurnsBench(RedisStore store, Library library) {
    this.store = store;
    Coach coach = new Coach(Holidays.none());
    this.turns =
        new Turns(
            store.records(),
            (text, lang, now) -> Understood.of(Intent.OUT_OF_SCOPE),
            Grader.NONE,
            coach,
            library,
            new SecureRandom());
    store
        .organisations()
        .ensure(
            new Organisation(
                ORGANISATION,
                "Bench",
                ZoneId.of("Europe/London"),
                "en-GB",
                Nation.ENGLAND,
                Map.of(),
                Duration.ZERO,
                false));
  }

  /** Arguments: turns in a round (5,000) and threads (16). */
  public static void main(String[] args) throws InterruptedException {
    int times = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : 16;
    try (TestRedis redis = TestRedis.start("--appendonly", "yes", "--appendfsync", "always");
        RedisStore store = RedisStore.at(redis.address())) {
      new TurnsBench(store, PackReader.library(PackReader.files(null))).measure(times, threads);
    }
  }

  private void measure(int times, int threads) throws InterruptedException {
    System.out.printf(
        "%s, %d processors, %d turns a round on %d threads, AOF always%n",
        System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(), times, threads);
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      int from = round * times;
      Round.Figures base = new Round(times, threads).run(n -> twoRoundTrips(from + n));
      Round.Figures full = new Round(times, threads).run(n -> turn(from + n));
      if (round == 0) continue;
      ratios.add(full.perSecond() / base.perSecond());
      System.out.printf(
          "round %d: %,.0f turns a second, p99 %.1f ms; baseline %,.0f, p99 %.1f ms%n",
          round, full.perSecond(), full.p99() / 1e3, base.perSecond(), base.p99() / 1e3);
    }
    ratios.sort(Comparator.naturalOrder());
    System.out.printf("median ratio to the baseline: %.2f%n", ratios.get(ratios.size() / 2));
  }

  private void twoRoundTrips(int n) {
    store.records().numberOf(ORGANISATION, account(n));
    store.records().numberOf(ORGANISATION, account(n));
  }

  private void turn(int n) {
    ButtonId button = new ButtonId(n % 2 == 0 ? "lesson.next" : "progress.show");
    Turn turn =
        new Turn(
            new TurnKey("bench-" + n),
            Account.of(account(n)),
            "Sam",
            null,
            new Input.Pressed(button),
            new Way.Reply(),
            null);
    if (turns.take(ORGANISATION, turn, NOW).isEmpty())
      throw new IllegalStateException("Nobody else changes these records");
  }

  private static AccountId account(int n) {
    return AccountId.of(Platform.SLACK, "T1", "U" + n % 1000);
  }
}
