package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Label;
import dev.kindling.campaign.Part;
import dev.kindling.campaign.Receipt;
import dev.kindling.delivery.CampaignOutbox.Batch;
import dev.kindling.delivery.Delivery;
import dev.kindling.learner.Learner;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the contracts of campaigns share: short ways to launch and plan. */
public abstract class CampaignFixture extends OutboxFixture {
  /** Somebody in the campaign for each delivery, and others who may not be written to. */
  protected final Campaign planned(int people, int notAllowed) {
    List<Learner> learners = new ArrayList<>();
    for (int person = 1; person <= people + notAllowed; person++) learners.add(join(person));
    Campaign campaign = launch(new Audience.Everyone());
    List<Delivery> batch =
        learners.stream()
            .limit(people)
            .map(learner -> Deliveries.campaign(learner, campaign.id(), NOW))
            .toList();
    assertTrue(plan(campaign, 0, learners.getLast().number(), batch, notAllowed));
    return campaign;
  }

  /** So many people of whom the first are planned, and who they are. */
  protected final Campaign begun(List<Learner> learners, int first) {
    Campaign campaign = launch(new Audience.Everyone());
    List<Delivery> batch =
        learners.stream()
            .limit(first)
            .map(learner -> Deliveries.campaign(learner, campaign.id(), NOW))
            .toList();
    int to = learners.get(first - 1).number();
    assertTrue(plan(new Batch(campaign.id(), SLACK, 0, to, false, batch, 0)));
    return campaign;
  }

  protected final Campaign launch(Audience audience) {
    Campaign campaign = campaign(stores.campaigns().nextId(org), audience);
    stores.campaigns().launch(org, campaign);
    return campaign;
  }

  protected static Campaign campaign(CampaignId id, Audience audience) {
    return new Campaign(
        id,
        Label.FROM_US,
        "Phishing is about",
        Messages.AWKWARD,
        audience,
        NOW,
        NOW.plus(Deliveries.LIFE),
        Stage.PLANNING,
        false);
  }

  /** Plans the part in Slack to its end. */
  protected final boolean plan(
      Campaign campaign, int from, int to, List<Delivery> deliveries, int notAllowed) {
    return plan(new Batch(campaign.id(), SLACK, from, to, true, deliveries, notAllowed));
  }

  protected final boolean plan(Batch batch) {
    return stores.campaignOutbox().plan(lease(), batch);
  }

  protected final List<Learner> people(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(this::join).toList();
  }

  protected final List<Part> parts(Campaign campaign) {
    return stores.campaigns().parts(org, campaign.id());
  }

  protected final Receipt receipt(Campaign campaign) {
    return stores.campaigns().receipt(org, campaign.id());
  }
}
