package dev.kindling.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Label;
import dev.kindling.campaign.Receipt;
import dev.kindling.conversation.CampaignDesk;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrases;
import dev.kindling.curriculum.Worded;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Settlement;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Standing;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.testkit.contract.CampaignFixture;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.understanding.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CampaignDeskTest extends CampaignFixture {
  private static final Draft DRAFT =
      new Draft(Label.FROM_US, "Phishing is about", "Take care.", new Audience.Everyone());
  private static final Map<Platform, Pace> PACES =
      Map.of(
          Platform.SLACK, Pace.steady(1, 2, 1, Duration.ZERO),
          Platform.TEAMS, Pace.steady(50, 2, 1, Duration.ZERO));

  private final List<OrganisationId> begun = new ArrayList<>();
  private CampaignDesk desk;

  @Override
  protected Stores open() {
    return Stores.inMemory();
  }

  @BeforeEach
  void openTheDesk() {
    desk =
        new CampaignDesk(
            stores.campaigns(),
            stores.campaignOutbox(),
            stores.records(),
            stores.organisations(),
            library(),
            PACES,
            begun::add);
  }

  private static Library library() {
    Pack pack =
        new Pack(
            "empty",
            1,
            "en-GB",
            "First week",
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            phrases(),
            new Words("en-GB", Map.of(), Map.of()));
    return new Library(Map.of("en-GB", pack), "en-GB");
  }

  private static Phrases phrases() {
    Map<Worded, List<String>> words = new HashMap<>();
    for (Worded phrase : Worded.all()) words.put(phrase, List.of(words(phrase)));
    return new Phrases(words);
  }

  private static String words(Worded phrase) {
    return phrase.arguments().stream()
        .sorted()
        .map("{%s}"::formatted)
        .reduce(phrase.key(), String::concat);
  }

  @Test
  void peopleWhoNeverWroteInTeamsTakeTwoCallsEach() {
    for (int person = 0; person < 51; person++)
      join(AccountId.of(Platform.TEAMS, "t", "p" + person));
    assertEquals(Duration.ofSeconds(2), desk.estimate(council(), DRAFT));
  }

  @Test
  void theEstimateIsThatOfTheSlowestWorkspace() {
    people(12);
    for (int person = 0; person < 102; person++)
      join(AccountId.of(Platform.TEAMS, "t", "p" + person));
    assertEquals(114, desk.reach(council(), DRAFT));
    assertEquals(Duration.ofSeconds(10), desk.estimate(council(), DRAFT));
  }

  @Test
  void whatIsLaunchedIsKeptForItsLifeAndASecondTimeIsAnother() {
    people(2);
    Campaign first = desk.launch(council(), DRAFT, NOW);
    Campaign second = desk.launch(council(), DRAFT, NOW);
    assertEquals(NOW.plus(CampaignDesk.LIFE), first.expiresAt());
    assertEquals(List.of(second, first), desk.newest(council()));
  }

  @Test
  void whoSendsIsToldOfALaunchAndWhenItGoesOn() {
    people(2);
    Campaign campaign = desk.launch(council(), DRAFT, NOW);
    assertEquals(List.of(org), begun);
    desk.pause(council(), campaign.id());
    assertEquals(List.of(org), begun);
    desk.resume(council(), campaign.id());
    assertEquals(List.of(org, org), begun);
  }

  @Test
  void nothingIsLaunchedInAHushEvenByWhoDoesNotKnowOfItYet() {
    people(2);
    desk.hush(council(), true, NOW);
    assertThrows(IllegalStateException.class, () -> desk.launch(council(), DRAFT, NOW));
    assertEquals(List.of(), desk.newest(council()));
    desk.hush(council(), false, NOW);
    desk.launch(council(), DRAFT, NOW);
  }

  @Test
  void aHushCancelsEveryCampaignThatIsNotOver() {
    List<Learner> people = people(4);
    Campaign running = begun(people, 2);
    Campaign waiting = launch(new Audience.Everyone());
    Campaign over = launch(new Audience.OnTrack("nobody's"));
    desk.hush(council(), true, NOW);
    assertEquals(new Receipt(4, 0, 0, 0, 0, 0, 0, 0, 4), receipt(running));
    assertEquals(new Receipt(4, 0, 0, 0, 0, 0, 0, 0, 4), receipt(waiting));
    assertEquals(Stage.PLANNED, stage(over));
    desk.hush(council(), false, NOW);
    assertEquals(Stage.CANCELLED, stage(running));
    assertEquals(List.of(), claim(NOW).claimed());
  }

  @Test
  void aHushCancelsTheOldestOfManyCampaignsToo() {
    Campaign oldest = planned(2, 0);
    for (int newer = 0; newer < 120; newer++) launch(new Audience.OnTrack("nobody's"));
    desk.hush(council(), true, NOW);
    assertEquals(Stage.CANCELLED, stage(oldest));
    assertEquals(2, receipt(oldest).cancelled());
  }

  @Test
  void aHushAlsoStopsACampaignThatPauses() {
    Campaign campaign = planned(2, 0);
    desk.pause(council(), campaign.id());
    desk.hush(council(), true, NOW);
    desk.hush(council(), false, NOW);
    desk.resume(council(), campaign.id());
    assertEquals(List.of(), claim(NOW).claimed());
  }

  @Test
  void aPauseHoldsAndResumingGoesOn() {
    Campaign campaign = planned(2, 0);
    desk.pause(council(), campaign.id());
    assertTrue(desk.find(council(), campaign.id()).orElseThrow().paused());
    assertEquals(List.of(), claim(NOW).claimed());
    desk.resume(council(), campaign.id());
    assertEquals(2, claim(NOW).claimed().size());
  }

  @Test
  void sendingAgainGoesToTheUncertainAloneAndOnce() {
    Campaign campaign = twoUncertain();
    assertEquals(2, desk.sendAgain(council(), campaign.id(), NOW));
    List<Claimed> again = claim(NOW).claimed();
    assertEquals(List.of(1, 2), again.stream().map(one -> one.learner().number()).toList());
    assertEquals(0, desk.sendAgain(council(), campaign.id(), NOW));
    again.forEach(one -> settle(one, new Settlement.Uncertain("reset"), NOW));
    assertEquals(2, desk.sendAgain(council(), campaign.id(), NOW));
    List<Delivery> third = deliveries(claim(NOW));
    assertEquals(NOW.plus(CampaignDesk.LIFE), third.getFirst().expiresAt());
    assertFalse(third.stream().anyMatch(it -> it.id().equals(again.getFirst().delivery().id())));
  }

  @Test
  void whoHasLeftMeanwhileIsNotSentItAgain() {
    Campaign campaign = twoUncertain();
    Learner ada = kept(1).learner();
    commit(ada.with(ada.membership().become(Standing.LEFT, NOW)));
    assertEquals(1, desk.sendAgain(council(), campaign.id(), NOW));
    assertEquals(1, receipt(campaign).uncertain());
  }

  @Test
  void inAHushNothingIsSentAgainAndOfNoCampaignNothing() {
    Campaign campaign = twoUncertain();
    assertEquals(0, desk.sendAgain(council(), new CampaignId("c999"), NOW));
    desk.hush(council(), true, NOW);
    assertEquals(0, desk.sendAgain(council(), campaign.id(), NOW));
    assertEquals(2, receipt(campaign).uncertain());
  }

  /** Of three people, one has it and of two nobody knows. */
  private Campaign twoUncertain() {
    Campaign campaign = planned(3, 0);
    List<Claimed> claimed = claim(NOW).claimed();
    settle(claimed.get(0), new Settlement.Uncertain("reset"), NOW);
    settle(claimed.get(1), new Settlement.Uncertain("reset"), NOW);
    settle(claimed.get(2), new Settlement.Sent("17.1"), NOW);
    return campaign;
  }

  private Stage stage(Campaign campaign) {
    return desk.find(council(), campaign.id()).orElseThrow().stage();
  }
}
