package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Label;
import dev.kindling.campaign.Part;
import dev.kindling.delivery.CampaignOutbox.Again;
import dev.kindling.delivery.CampaignOutbox.Batch;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.testkit.records.Deliveries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Campaigns of a made-up life: begun, planned bit by bit, held, stopped, sent again. */
final class RandomCampaigns {
  private final Stores stores;
  private final Lease lease;
  private final Random random;
  private final Witness witness;
  private final List<Learner> people;
  private final WitnessedCampaigns seen;
  private int agains;

  RandomCampaigns(
      Stores stores, Lease lease, Random random, Witness witness, List<Learner> people) {
    this.stores = stores;
    this.lease = lease;
    this.random = random;
    this.witness = witness;
    this.people = people;
    this.seen = new WitnessedCampaigns(stores.campaigns(), lease.organisation());
  }

  String step(Instant now) {
    List<CampaignId> ids = seen.ids();
    if (ids.isEmpty() || random.nextInt(20) == 0) return launch(now);
    CampaignId id = ids.get(random.nextInt(ids.size()));
    return switch (random.nextInt(12)) {
      case 0 -> pause(id);
      case 1, 2 -> resume(id);
      case 3 -> random.nextInt(6) == 0 ? cancel(id, now) : "no change";
      case 4, 5 -> sendAgain(id, now);
      default -> plan(id, now);
    };
  }

  private String launch(Instant now) {
    Campaign campaign =
        new Campaign(
            stores.campaigns().nextId(lease.organisation()),
            Label.FROM_US,
            "t",
            "t",
            new Audience.Everyone(),
            now,
            now.plus(Deliveries.LIFE),
            Stage.PLANNING,
            false);
    stores.campaigns().launch(lease.organisation(), campaign);
    seen.launched(campaign.id());
    return "launched " + campaign.id();
  }

  private String plan(CampaignId id, Instant now) {
    List<Part> parts = seen.parts(id);
    if (parts.isEmpty()) return "all planned";
    Part part = parts.get(random.nextInt(parts.size()));
    List<Integer> numbers =
        WitnessedCampaigns.left(part).stream().limit(random.nextInt(1, 4)).toList();
    int allowed = random.nextInt(4) == 0 ? numbers.size() - 1 : numbers.size();
    List<Delivery> deliveries =
        numbers.stream()
            .limit(allowed)
            .map(number -> Deliveries.campaign(person(number), id, now))
            .toList();
    return plan(id, part, numbers, deliveries);
  }

  private String plan(CampaignId id, Part part, List<Integer> numbers, List<Delivery> deliveries) {
    int from = random.nextInt(6) == 0 ? part.cursor() + 1 : part.cursor();
    boolean last = part.people().length() - 1 == numbers.getLast();
    int notAllowed = numbers.size() - deliveries.size();
    Batch batch =
        new Batch(id, part.workspace(), from, numbers.getLast(), last, deliveries, notAllowed);
    boolean done = stores.campaignOutbox().plan(lease, batch);
    if (done) deliveries.forEach(witness::planned);
    return "planned of " + id + " " + done;
  }

  private Learner person(int number) {
    return people.get(number - 1);
  }

  private String pause(CampaignId id) {
    stores.campaignOutbox().pause(lease.organisation(), id);
    witness.silence.pause(id, true);
    return "paused " + id;
  }

  private String resume(CampaignId id) {
    stores.campaignOutbox().resume(lease.organisation(), id);
    witness.silence.pause(id, false);
    return "resumed " + id;
  }

  private String cancel(CampaignId id, Instant now) {
    int cancelled = stores.campaignOutbox().cancel(lease.organisation(), id, now);
    witness.silence.cancel(id);
    return "cancelled " + id + ": " + cancelled;
  }

  private String sendAgain(CampaignId id, Instant now) {
    List<Again> again = new ArrayList<>();
    seen.uncertain(id)
        .forEach((number, old) -> {
          String cause = "again " + agains++;
          Delivery newer = Deliveries.campaign(person(number), id, cause, now);
          again.add(new Again(new DeliveryId(old), newer));
        });
    int planned = stores.campaignOutbox().sendAgain(lease.organisation(), id, again);
    assertEquals(again.size(), planned, "not all of the uncertain were sent again");
    again.forEach(one -> witness.sentAgain(one.uncertain(), one.delivery()));
    return "again " + planned;
  }

  /** All that can be seen of them. */
  String seen() {
    return seen.look();
  }

  /** Plans nobody any more. */
  void stop(Instant now) {
    for (CampaignId id : seen.ids()) if (!seen.parts(id).isEmpty()) cancel(id, now);
  }

  void everythingEnded() {
    seen.everythingEnded();
  }
}
