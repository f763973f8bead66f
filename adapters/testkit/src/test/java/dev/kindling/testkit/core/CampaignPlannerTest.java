package dev.kindling.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Receipt;
import dev.kindling.conversation.CampaignPlanner;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Standing;
import dev.kindling.organisation.LeaseLost;
import dev.kindling.organisation.Leases;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.contract.CampaignFixture;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.records.Learners;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CampaignPlannerTest extends CampaignFixture {
  private static final Workspace TEAMS = new Workspace(Platform.TEAMS, "t");

  private CampaignPlanner planner;

  @Override
  protected Stores open() {
    return Stores.inMemory();
  }

  @BeforeEach
  void makeThePlanner() {
    planner =
        new CampaignPlanner(
            stores.campaigns(), stores.campaignOutbox(), stores.outbox(), stores.records());
  }

  @Test
  void whereThereIsNoCampaignThereIsNothingToLookFor() {
    join(1);
    assertEquals(Instant.MAX, step());
  }

  @Test
  void aCampaignIsPlannedAHundredAtATimeAsLongAsTheLineIsShort() {
    slack(1, 450);
    Campaign campaign = launch(new Audience.Everyone());
    assertEquals(NOW, step());
    assertEquals(100, receipt(campaign).planned());
    step();
    assertEquals(NOW, step());
    assertEquals(300, receipt(campaign).planned());
    assertTrue(step().isAfter(NOW));
    assertEquals(Map.of(SLACK, 300), stores.outbox().waiting(org));
  }

  @Test
  void itIsPlannedFurtherAsItIsSent() {
    slack(1, 450);
    Campaign campaign = launch(new Audience.Everyone());
    for (int i = 0; i < 3; i++) step();
    send(claim(NOW), NOW);
    assertEquals(NOW, step());
    assertEquals(new Receipt(450, 0, 300, 0, 100, 0, 0, 0, 0), receipt(campaign));
    for (int i = 0; i < 9; i++) {
      send(claim(NOW), NOW);
      step();
    }
    assertEquals(new Receipt(450, 0, 0, 0, 450, 0, 0, 0, 0), receipt(campaign));
    assertEquals(Instant.MAX, step());
  }

  @Test
  void aLongLineInOneWorkspaceHoldsUpNoOther() {
    slack(1, 350);
    teams(351, 120);
    launch(new Audience.Everyone());
    for (int i = 0; i < 4; i++) step();
    assertEquals(Map.of(SLACK, 300, TEAMS, 120), stores.outbox().waiting(org));
  }

  @Test
  void theOldestCampaignGoesFirst() {
    slack(1, 450);
    Campaign first = launch(new Audience.Everyone());
    Campaign second = launch(new Audience.Everyone());
    for (int i = 0; i < 5; i++) step();
    assertEquals(List.of(200, 100), List.of(receipt(first).planned(), receipt(second).planned()));
  }

  @Test
  void aCampaignThatPausesIsPassedOver() {
    slack(1, 450);
    Campaign first = launch(new Audience.Everyone());
    Campaign second = launch(new Audience.Everyone());
    stores.campaignOutbox().pause(org, first.id());
    step();
    assertEquals(List.of(0, 100), List.of(receipt(first).planned(), receipt(second).planned()));
    stores.campaignOutbox().resume(org, first.id());
    step();
    assertEquals(List.of(100, 200), List.of(receipt(first).planned(), receipt(second).planned()));
  }

  @Test
  void whoMayNotBeWrittenToIsCountedAndNotPlanned() {
    slack(1, 3);
    commit(Learners.number(4).with(Learners.number(4).membership().become(Standing.LEFT, NOW)));
    Campaign campaign = launch(new Audience.Everyone());
    step();
    assertEquals(new Receipt(4, 1, 3, 0, 0, 0, 0, 0, 0), receipt(campaign));
  }

  @Test
  void whoHasLeftSinceTheLaunchIsNotPlanned() {
    slack(1, 2);
    Campaign campaign = launch(new Audience.Everyone());
    Learner ada = kept(1).learner();
    commit(ada.with(ada.membership().become(Standing.LEFT, NOW)));
    step();
    assertEquals(new Receipt(2, 1, 1, 0, 0, 0, 0, 0, 0), receipt(campaign));
  }

  @Test
  void aServerThatWasOvertakenPlansNothing() {
    slack(1, 3);
    Campaign campaign = launch(new Audience.Everyone());
    lease();
    stores.look("other", org, NOW.plus(Leases.TERM));
    assertThrows(LeaseLost.class, this::step);
    assertEquals(0, receipt(campaign).planned());
  }

  private Instant step() {
    return planner.step(lease(), council(), NOW);
  }

  private void slack(int from, int count) {
    IntStream.range(from, from + count).forEach(number -> commit(Learners.number(number)));
  }

  private void teams(int from, int count) {
    IntStream.range(from, from + count)
        .forEach(number ->
            commit(
                Learners.with(number, AccountId.of(TEAMS.platform(), TEAMS.id(), "p" + number))));
  }
}
