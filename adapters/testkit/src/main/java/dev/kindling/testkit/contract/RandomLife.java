package dev.kindling.testkit.contract;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.Label;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.CampaignOutbox.Batch;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Outbox.Asking;
import dev.kindling.delivery.Outbox.Claims;
import dev.kindling.delivery.Resolution;
import dev.kindling.delivery.Settlement;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A life of an outbox, made up from a seed: people are planned for, claims are made, settled or
 * forgotten, the clock goes on. Two lives of one seed on stores that keep the same contract leave
 * the same trace; a {@link Witness} holds each step to the promises.
 */
public final class RandomLife {
  static final Pace PACE = Pace.steady(4, 4, 1, Duration.ofMillis(700));
  private static final int PEOPLE = 6;

  private final Stores stores;
  private final OrganisationId org;
  private final Random random;
  private final Witness witness;
  private final RandomSettlement settlements;
  private final List<Claimed> flying = new ArrayList<>();
  private final List<Delivery> recent = new ArrayList<>();
  private final List<Learner> people;
  private final Campaign campaign;
  private final Lease lease;
  private Instant now = Learners.SINCE;
  private int causes;

  public RandomLife(Stores stores, OrganisationId org, long seed) {
    this.stores = stores;
    this.org = org;
    this.random = new Random(seed);
    this.settlements = new RandomSettlement(random);
    this.witness = new Witness(PACE);
    stores.organisations().save(Organisations.council(org));
    this.people = IntStream.rangeClosed(1, PEOPLE).mapToObj(Learners::number).toList();
    people.forEach(person -> commit(person, List.of()));
    this.campaign = launch();
    this.lease = stores.lease(org, now);
  }

  private Campaign launch() {
    Campaign launched =
        new Campaign(
            stores.campaigns().nextId(org),
            Label.FROM_US,
            "t",
            "t",
            new Audience.Everyone(),
            now,
            now.plus(Deliveries.LIFE),
            Stage.PLANNING,
            false);
    stores.campaigns().launch(org, launched);
    return launched;
  }

  /** One step; returns all that could be seen of it. */
  public String step() {
    String seen =
        switch (random.nextInt(10)) {
          case 0, 1, 2 -> planSome();
          case 3, 4 -> seen("claim", claim(random.nextInt(1, 5)));
          case 5 -> seen("answers", claimAnswers());
          case 6, 7, 8 -> settleOne();
          default -> abandon();
        };
    now = now.plusMillis(random.nextInt(400));
    return seen + " " + stores.outbox().waiting(org) + receipt();
  }

  /** Plays on without anything new until nothing waits; returns the receipt of the campaign. */
  public String playToTheEnd() {
    now = now.plus(Deliveries.LIFE).plusSeconds(60);
    while (!stores.outbox().waiting(org).isEmpty()) {
      abandon();
      now = now.plusSeconds(60);
    }
    forgetDoubts();
    witness.everythingEnded(now);
    return receipt();
  }

  private void forgetDoubts() {
    while (!stores.doubts().doubtful(lease).isEmpty()) {
      stores
          .doubts()
          .take(lease, slack(), 60_000, now, 5)
          .doubts()
          .forEach(doubt -> stores.doubts().resolve(lease, doubt, new Resolution.Never(), now));
      now = now.plusSeconds(60);
    }
  }

  private String planSome() {
    if (random.nextInt(8) == 0) return planCampaign();
    Learner to = people.get(random.nextInt(PEOPLE));
    List<Delivery> some =
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> delivery(to)).toList();
    recent.addAll(some);
    some.forEach(witness::planned);
    commit(to, some);
    return "planned " + some.size();
  }

  private String planCampaign() {
    List<Delivery> batch =
        people.stream().map(person -> Deliveries.campaign(person, campaign.id(), now)).toList();
    Batch all = new Batch(campaign.id(), slack(), 0, PEOPLE, true, batch, 0);
    boolean done = stores.campaignOutbox().plan(lease, all);
    if (done) batch.forEach(witness::planned);
    return "campaign " + done;
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
    return seen(stores.outbox().claim(lease, new Asking(slack(), PACE, null, now, most)), false);
  }

  private Claims claimAnswers() {
    List<DeliveryId> ids =
        recent.subList(Math.max(0, recent.size() - 4), recent.size()).stream()
            .map(Delivery::id)
            .toList();
    return seen(stores.outbox().claimAnswers(org, slack(), PACE, now, ids), true);
  }

  private Claims seen(Claims claims, boolean answers) {
    claims.claimed().forEach(one -> witness.claimed(one, answers, now));
    flying.addAll(claims.claimed());
    return claims;
  }

  private String settleOne() {
    if (flying.isEmpty()) return "nothing flies";
    Claimed claimed = flying.remove(random.nextInt(flying.size()));
    if (random.nextInt(12) == 0) return "forgotten";
    Settlement settlement = settlements.next(now);
    boolean ours = stores.outbox().settle(org, claimed, settlement, now);
    if (ours) witness.settled(claimed, settlement, now);
    return "settled " + ours;
  }

  private String abandon() {
    if (random.nextInt(3) == 0) now = now.plusSeconds(20);
    int abandoned = stores.outbox().abandon(lease, now);
    witness.abandoned(now);
    return "abandoned " + abandoned;
  }

  private String receipt() {
    return " " + stores.campaigns().receipt(org, campaign.id());
  }

  private static Workspace slack() {
    return Learners.slack(1).workspace();
  }

  private static String seen(String what, Claims claims) {
    List<String> ids =
        claims.claimed().stream().map(claimed -> claimed.delivery().id().value()).toList();
    return what + " " + ids + " look again " + claims.wake();
  }
}
