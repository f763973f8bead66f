package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.Part;
import dev.kindling.delivery.CampaignOutbox.Batch;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Standing;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Messages;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What campaigns promise of an audience that is spread over several workspaces. */
public abstract class PartsContract extends CampaignFixture {
  private static final Lost LOST = new Lost(Refusal.BLOCKED, NOW);
  private static final Workspace TEAMS = new Workspace(Platform.TEAMS, "t " + Messages.AWKWARD);

  @Test
  void anAudienceIsDividedByWherePeopleAreWrittenTo() {
    Learner ada = join(1);
    Learner grace = teams("grace");
    Learner edith = join(3);
    Campaign campaign = launch(new Audience.Everyone());
    assertEquals(
        Set.of(new Part(SLACK, bits(ada, edith), 0), new Part(TEAMS, bits(grace), 0)),
        Set.copyOf(parts(campaign)));
    assertEquals(Map.of(SLACK, 2, TEAMS, 1), stores.campaigns().spread(org, "people"));
  }

  @Test
  void whoNeverWroteInTeamsCountsAsUnopenedUntilTheirConversationIsKnown() {
    join(1);
    Learner grace = teams("grace");
    Learner edith = teams("edith");
    assertEquals(Map.of(TEAMS, 2), stores.campaigns().unopened(org, "people"));
    commit(grace.withAccounts(List.of(grace.accounts().getFirst().at("a:1grace"))));
    commit(edith.with(new Membership(Standing.PAUSED, NOW, null)));
    assertEquals(Map.of(), stores.campaigns().unopened(org, "standing:learning"));
    assertEquals(Map.of(TEAMS, 1), stores.campaigns().unopened(org, "people"));
    assertEquals(Map.of(SLACK, 1, TEAMS, 2), stores.campaigns().spread(org, "people"));
  }

  @Test
  void whoHasTwoAccountsIsInThePartOfTheFirstThatCanBeReached() {
    Learner ada = join(1);
    AccountId teams = AccountId.of(TEAMS.platform(), TEAMS.id(), "ada");
    commit(
        ada.withAccounts(List.of(ada.accounts().getFirst().unreachable(LOST), Account.of(teams))));
    assertEquals(Map.of(TEAMS, 1), stores.campaigns().spread(org, "people"));
    commit(ada);
    assertEquals(Map.of(SLACK, 1), stores.campaigns().spread(org, "people"));
  }

  @Test
  void whoHasNoAccountToWriteToCountsAsNotAllowed() {
    Learner ada = join(1);
    Learner grace = join(2);
    commit(grace.withAccounts(List.of(grace.accounts().getFirst().unreachable(LOST))));
    Campaign campaign = launch(new Audience.Everyone());
    assertEquals(List.of(new Part(SLACK, bits(ada), 0)), parts(campaign));
    assertEquals(2, receipt(campaign).audience());
    assertEquals(1, receipt(campaign).notAllowed());
    assertEquals(Map.of(SLACK, 1), stores.campaigns().spread(org, "people"));
  }

  @Test
  void anAudienceThatNobodyCanReachIsOverAtOnce() {
    Learner ada = join(1);
    commit(ada.withAccounts(List.of(ada.accounts().getFirst().unreachable(LOST))));
    Campaign campaign = launch(new Audience.Everyone());
    assertEquals(Stage.PLANNED, stage(campaign));
    assertTrue(receipt(campaign).isOver());
    assertEquals(Map.of(), stores.campaigns().spread(org, "people"));
  }

  @Test
  void eachPartHasACursorOfItsOwn() {
    Learner ada = join(1);
    Learner grace = join(2);
    Learner edith = teams("edith");
    Campaign campaign = launch(new Audience.Everyone());
    assertTrue(plan(batch(campaign, SLACK, 0, ada, false)));
    assertEquals(
        Map.of(SLACK, ada.number(), TEAMS, 0),
        parts(campaign).stream().collect(Collectors.toMap(Part::workspace, Part::cursor)));
    assertTrue(plan(batch(campaign, TEAMS, 0, edith, true)));
    assertEquals(List.of(new Part(SLACK, bits(ada, grace), ada.number())), parts(campaign));
    assertEquals(Stage.PLANNING, stage(campaign));
    assertTrue(plan(batch(campaign, SLACK, ada.number(), grace, true)));
    assertEquals(List.of(), parts(campaign));
    assertEquals(Stage.PLANNED, stage(campaign));
    assertEquals(Map.of(SLACK, 2, TEAMS, 1), stores.outbox().waiting(org));
  }

  @Test
  void aPartThatStandsElsewhereIsNotPlanned() {
    Learner ada = join(1);
    Learner grace = join(2);
    Campaign campaign = launch(new Audience.Everyone());
    assertTrue(plan(batch(campaign, SLACK, 0, ada, false)));
    assertFalse(plan(batch(campaign, SLACK, 0, grace, true)));
    assertFalse(plan(batch(campaign, SLACK, grace.number(), grace, true)));
    assertFalse(plan(batch(campaign, TEAMS, 0, grace, true)));
    assertEquals(Map.of(SLACK, 1), stores.outbox().waiting(org));
    assertEquals(1, receipt(campaign).planned());
  }

  private Learner teams(String person) {
    return join(AccountId.of(TEAMS.platform(), TEAMS.id(), person));
  }

  private static Batch batch(Campaign campaign, Workspace at, int from, Learner to, boolean last) {
    return new Batch(
        campaign.id(),
        at,
        from,
        to.number(),
        last,
        List.of(Deliveries.campaign(to, campaign.id(), NOW)),
        0);
  }

  private Stage stage(Campaign campaign) {
    return stores.campaigns().find(org, campaign.id()).orElseThrow().stage();
  }

  private static BitSet bits(Learner... learners) {
    BitSet bits = new BitSet();
    for (Learner learner : learners) bits.set(learner.number());
    return bits;
  }
}
