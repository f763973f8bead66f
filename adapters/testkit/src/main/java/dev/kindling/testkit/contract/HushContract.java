package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Campaign;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Resolution;
import dev.kindling.delivery.Settlement;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the one switch that silences an organisation promises. */
public abstract class HushContract extends DoubtsFixture {
  @Test
  void nothingThatNobodyAskedForGoesOutFromTheNextClaimOn() {
    Campaign campaign = planned(2, 0);
    plan(Deliveries.lesson(join(8), "lesson", NOW));
    hush(true);
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
    assertEquals(2, receipt(campaign).cancelled());
    assertTrue(receipt(campaign).isOver());
  }

  @Test
  void answersGoOutAllTheSame() {
    Learner ada = join(1);
    Delivery answer = Deliveries.answer(ada, "one", NOW);
    Delivery redraw = Deliveries.replacement(ada, "two", NOW);
    Delivery next = Deliveries.answer(join(2), "three", NOW);
    plan(redraw, answer, next);
    hush(true);
    assertEquals(List.of(redraw, answer), deliveries(answers(FREE, NOW, redraw, answer)));
    assertEquals(List.of(next), deliveries(claim(NOW)));
  }

  @Test
  void whatIsPlannedMeanwhileGoesOutNeitherNowNorLater() {
    hush(true);
    plan(Deliveries.lesson(join(1), "one", NOW));
    assertEquals(List.of(), claim(NOW).claimed());
    hush(false);
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void whatWasPlannedMeanwhileAndHadToWaitDoesNotGoOutLater() {
    hush(true);
    plan(Deliveries.lesson(join(1), "one", NOW));
    hush(false);
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void whatWasPlannedBeforeIsNotSentWhenItIsOverEither() {
    plan(Deliveries.lesson(join(1), "one", NOW));
    hush(true);
    hush(false);
    Delivery newer = Deliveries.lesson(join(2), "two", NOW);
    plan(newer);
    assertEquals(List.of(newer), deliveries(claim(NOW)));
    assertEquals(Map.of(SLACK, 1), stores.outbox().waiting(org));
  }

  @Test
  void whatComesBackFromASendIsNotSentAgain() {
    plan(Deliveries.lesson(join(1), "one", NOW), Deliveries.lesson(join(2), "two", NOW));
    List<Claimed> flying = claim(NOW).claimed();
    hush(true);
    assertTrue(settle(flying.get(0), new Settlement.Again(null), NOW));
    assertTrue(settle(flying.get(1), new Settlement.Sent("17.1"), NOW));
    hush(false);
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(Map.of(), stores.outbox().waiting(org));
  }

  @Test
  void whatNeverArrivedIsNotSentAgain() {
    Doubt doubt = doubtAbout(Deliveries.lesson(join(1), "one", NOW));
    hush(true);
    hush(false);
    assertTrue(resolve(doubt, new Resolution.Missing(doubt.certainFrom()), doubt.certainFrom()));
    assertEquals(List.of(), claim(doubt.certainFrom()).claimed());
  }

  @Test
  void switchingTwiceIsSwitchingOnce() {
    hush(true);
    hush(true);
    hush(false);
    hush(false);
    Delivery lesson = Deliveries.lesson(join(1), "one", NOW);
    plan(lesson);
    assertEquals(List.of(lesson), deliveries(claim(NOW)));
  }

  @Test
  void theOrganisationShowsItWhereverItIsRead() {
    assertFalse(stores.organisations().find(org).orElseThrow().hushed());
    assertFalse(opened());
    hush(true);
    assertTrue(stores.organisations().find(org).orElseThrow().hushed());
    assertTrue(opened());
    hush(false);
    assertFalse(stores.organisations().find(org).orElseThrow().hushed());
    assertFalse(opened());
  }

  @Test
  void savingAnOrganisationLeavesTheSwitchAsItIs() {
    hush(true);
    stores.organisations().save(council().withHushed(false));
    assertTrue(stores.organisations().find(org).orElseThrow().hushed());
    assertTrue(stores.organisations().ensure(council()).hushed());
    hush(false);
    stores.organisations().save(council().withHushed(true));
    assertEquals(Optional.of(council()), stores.organisations().find(org));
  }

  @Test
  void anOrganisationThatIsNotThereIsNotMadeByIt() {
    OrganisationId unknown = Organisations.freshId();
    stores.organisations().hush(unknown, true);
    assertEquals(Optional.empty(), stores.organisations().find(unknown));
    stores.organisations().save(Organisations.council(unknown));
    assertFalse(stores.organisations().find(unknown).orElseThrow().hushed());
  }

  private boolean opened() {
    return stores
        .records()
        .open(org, new TurnKey("look"), Learners.slack(1))
        .organisation()
        .hushed();
  }

  private void hush(boolean hushed) {
    stores.organisations().hush(org, hushed);
  }
}
