package dev.kindling.testkit.contract;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Heard;
import dev.kindling.delivery.Outbox.After;
import dev.kindling.delivery.Outbox.Asking;
import dev.kindling.delivery.Outbox.Claims;
import dev.kindling.delivery.Settlement;
import dev.kindling.delivery.Tempo;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A life of an outbox, made up from a seed: people are planned for, claims are made, settled or
 * forgotten, doubts are looked up, campaigns come and go, silence falls, the clock goes on. Two
 * lives of one seed on stores that keep the same contract leave the same trace; a {@link Witness}
 * holds each step to the promises.
 */
public final class RandomLife {
  static final Pace PACE =
      new Pace(2, 1, 2, 3, 1, Duration.ofMillis(700)).within(3, Duration.ofMillis(1200));
  private static final Pace SLOW = Pace.steady(1, 3, 1, Duration.ZERO);
  private static final int PEOPLE = 7;
  private static final Workspace SLACK = Learners.slack(1).workspace();
  private static final Workspace TEAMS = new Workspace(Platform.TEAMS, "t");

  private final Stores stores;
  private final OrganisationId org;
  private final Random random;
  private final Witness witness = new Witness(PACE);
  private final RandomSettlement settlements;
  private final List<Claimed> flying = new ArrayList<>();
  private final List<Delivery> recent = new ArrayList<>();
  private final List<Learner> people;
  private final RandomCampaigns campaigns;
  private final RandomDoubts doubts;
  private final Lease lease;
  private Instant now = Learners.SINCE;
  private int causes;

  public RandomLife(Stores stores, OrganisationId org, long seed) {
    this.stores = stores;
    this.org = org;
    this.random = new Random(seed);
    this.settlements = new RandomSettlement(random);
    stores.organisations().save(Organisations.council(org));
    this.people = IntStream.rangeClosed(1, PEOPLE).mapToObj(RandomLife::person).toList();
    people.forEach(person -> commit(person, List.of()));
    this.lease = stores.lease(org, now);
    this.campaigns = new RandomCampaigns(stores, lease, random, witness, people);
    this.doubts = new RandomDoubts(stores, lease, random, witness);
  }

  private static Learner person(int number) {
    if (number % 3 > 0) return Learners.number(number);
    return Learners.with(number, AccountId.of(TEAMS.platform(), TEAMS.id(), "p" + number));
  }

  /** One step; returns all that could be seen of it. */
  public String step() {
    String seen =
        switch (random.nextInt(20)) {
          case 0, 1 -> planSome();
          case 2, 3, 4, 5, 6 -> seen("claim", claim(random.nextInt(1, 5)));
          case 7 -> seen("answers", claimAnswers());
          case 8, 9, 10, 11, 12 -> settleOne();
          case 13, 14, 15 -> campaigns.step(now);
          case 16, 17 -> doubts.step(now);
          case 18 -> hush();
          default -> abandon();
        };
    now = now.plusMillis(random.nextInt(400));
    return seen + " " + waiting() + campaigns.seen();
  }

  private String waiting() {
    Map<String, Integer> sorted = new TreeMap<>();
    stores.outbox().waiting(org).forEach((at, count) -> sorted.put(at.key(), count));
    return sorted.toString();
  }

  /** Plays on without anything new until nothing waits; returns what is left of the campaigns. */
  public String playToTheEnd() {
    campaigns.stop(now);
    now = now.plus(Deliveries.LIFE).plusSeconds(60);
    while (!stores.outbox().waiting(org).isEmpty()) {
      abandon();
      now = now.plusSeconds(60);
    }
    doubts.forget(now);
    witness.everythingEnded(now);
    campaigns.everythingEnded();
    return campaigns.seen();
  }

  private String planSome() {
    Learner to = people.get(random.nextInt(PEOPLE));
    List<Delivery> some =
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> delivery(to)).toList();
    recent.addAll(some);
    some.forEach(witness::planned);
    commit(to, some);
    return "planned " + some.size();
  }

  private Delivery delivery(Learner to) {
    String cause = "cause " + causes++;
    Delivery made =
        switch (random.nextInt(4)) {
          case 0 -> Deliveries.lesson(to, cause, now);
          case 1 -> Deliveries.replacement(to, cause, now);
          default -> Deliveries.answer(to, cause, now);
        };
    boolean brief = random.nextInt(10) == 0;
    return brief ? Deliveries.expiring(made, now.plusMillis(random.nextInt(1, 5000))) : made;
  }

  private void commit(Learner learner, List<Delivery> deliveries) {
    Kept before = stores.records().find(org, learner.number()).orElse(null);
    Outcome outcome = new Outcome(learner, deliveries, Counters.none());
    stores.records().commit(org, new Change(null, before, outcome, now));
  }

  private Claims claim(int most) {
    return seen(stores.outbox().claim(lease, new Asking(place(), PACE, tempo(), now, most)));
  }

  private Workspace place() {
    return random.nextInt(3) == 0 ? TEAMS : SLACK;
  }

  private @Nullable Tempo tempo() {
    return switch (random.nextInt(6)) {
      case 0 -> Tempo.begin(SLOW, Heard.nothing(), now);
      case 1 -> Tempo.begin(PACE, Heard.nothing(), now);
      default -> null;
    };
  }

  private Claims claimAnswers() {
    List<DeliveryId> ids =
        recent.subList(Math.max(0, recent.size() - 4), recent.size()).stream()
            .map(Delivery::id)
            .toList();
    return seen(stores.outbox().claimAnswers(org, place(), PACE, now, ids));
  }

  private Claims seen(Claims claims) {
    claims.claimed().forEach(one -> witness.claimed(one, now));
    flying.addAll(claims.claimed());
    return claims;
  }

  private String settleOne() {
    if (flying.isEmpty()) return "nothing flies";
    Claimed claimed = flying.remove(random.nextInt(flying.size()));
    if (random.nextInt(12) == 0) return "forgotten";
    Settlement settlement = settlements.next(now);
    boolean ours = stores.outbox().settle(org, claimed, settlement, now) != After.NOT_OURS;
    if (ours) witness.settled(claimed, settlement, now);
    return "settled " + ours;
  }

  private String abandon() {
    if (random.nextInt(3) == 0) now = now.plusSeconds(random.nextInt(70));
    int abandoned = stores.outbox().abandon(lease, now);
    witness.abandoned(now);
    return "abandoned " + abandoned;
  }

  private String hush() {
    boolean hushed = random.nextInt(6) == 0;
    stores.organisations().hush(org, hushed);
    witness.silence.hush(hushed);
    return "hushed " + hushed;
  }

  private static String seen(String what, Claims claims) {
    List<String> ids =
        claims.claimed().stream().map(claimed -> claimed.delivery().id().value()).toList();
    return "%s %s look again %s %s %s"
        .formatted(what, ids, claims.wake(), claims.heard(), claims.tempo());
  }
}
