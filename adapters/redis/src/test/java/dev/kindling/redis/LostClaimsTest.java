package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Campaign;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Outbox;
import dev.kindling.delivery.Outbox.Asking;
import dev.kindling.delivery.Settlement;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.testkit.contract.CampaignFixture;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.redis.TestRedis;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claim whose answer gets lost on the way is taken back, instead of becoming uncertain. */
class LostClaimsTest extends CampaignFixture {
  private static final Pace TIGHT = Pace.steady(1, 3, 1, Duration.ZERO);

  private LossyLine line;
  private RedisStore store;
  private Outbox behind;

  @Override
  protected Stores open() {
    return RedisStores.shared();
  }

  @BeforeEach
  void goThroughTheLine() throws IOException {
    loadTheScripts();
    line = new LossyLine(TestRedis.shared().address().getPort());
    store = RedisStore.at(URI.create("redis://127.0.0.1:" + line.port()));
    behind = store.outbox();
    behind.waiting(org);
  }

  /** So that the next answer on the line is not that Redis doesn't know a script. */
  private void loadTheScripts() {
    claim(new Workspace(Platform.WEB, "nobody"), FREE, NOW, 1);
    answers(FREE, NOW, Deliveries.answer(Learners.number(9), "never planned", NOW));
  }

  @AfterEach
  void hangUp() {
    store.close();
    line.close();
  }

  @Test
  void aClaimWhoseAnswerWasLostIsTakenBackBeforeTheNext() {
    Campaign campaign = planned(2, 0);
    loseAClaim();
    assertEquals(2, receipt(campaign).sending());
    List<Claimed> claimed = behind.claim(lease(), asking(10)).claimed();
    assertEquals(2, claimed.size());
    assertEquals(2, receipt(campaign).sending());
    claimed.forEach(one -> settle(one, new Settlement.Sent("17.1"), NOW));
    assertEquals(2, receipt(campaign).sent());
    assertEquals(0, stores.outbox().abandon(lease(), NOW.plusSeconds(60)));
  }

  @Test
  void itsTokensComeBackWithIt() {
    planned(3, 0);
    loseAClaim();
    assertEquals(2, behind.claim(lease(), asking(10)).claimed().size());
  }

  @Test
  void answersThatWereClaimedAndLostAreTakenBackToo() {
    Delivery answer = Deliveries.answer(join(1), "one", NOW);
    plan(answer);
    line.loseTheNextAnswer();
    assertThrows(
        StoreUnavailable.class,
        () -> behind.claimAnswers(org, SLACK, TIGHT, NOW, List.of(answer.id())));
    assertEquals(List.of(), claim(NOW).claimed());
    assertEquals(List.of(answer), deliveries(behind.claim(lease(), asking(10))));
  }

  @Test
  void nothingOfAnotherClaimIsTakenBack() {
    planned(2, 0);
    Claimed claimed = stores.outbox().claim(lease(), asking(1)).claimed().getFirst();
    loseAClaim();
    assertEquals(1, behind.claim(lease(), asking(10)).claimed().size());
    assertTrue(settle(claimed, new Settlement.Sent("17.1"), NOW));
  }

  @Test
  void aClaimThatArrivesAfterItWasTakenBackClaimsNothing() throws Exception {
    Campaign campaign = planned(3, 0);
    line.holdTheNextRequest();
    assertThrows(StoreUnavailable.class, () -> behind.claim(lease(), asking(10)));
    byte[] late = line.held();
    assertEquals(1, behind.claim(lease(), asking(1)).claimed().size());
    line.deliver(late);
    assertEquals(1, receipt(campaign).sending());
    assertEquals(2, receipt(campaign).planned());
  }

  @Test
  void aClaimThatArrivesLateButBeforeThatIsTakenBack() throws Exception {
    Campaign campaign = planned(3, 0);
    line.holdTheNextRequest();
    assertThrows(StoreUnavailable.class, () -> behind.claim(lease(), asking(10)));
    line.deliver(line.held());
    assertEquals(2, receipt(campaign).sending());
    assertEquals(1, behind.claim(lease(), asking(1)).claimed().size());
    assertEquals(1, receipt(campaign).sending());
  }

  private void loseAClaim() {
    line.loseTheNextAnswer();
    assertThrows(StoreUnavailable.class, () -> behind.claim(lease(), asking(10)));
  }

  private static Asking asking(int most) {
    return new Asking(SLACK, TIGHT, null, NOW, most);
  }
}
