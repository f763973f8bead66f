package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Label;
import dev.kindling.campaign.Receipt;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.Unreached;
import dev.kindling.conversation.Unreached.Group;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.teams.ConnectorFault;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thirty people of a roster, none of whom ever wrote to the coach. */
class TeamsFirstWordTest {
  private static final OrganisationId ORG = new OrganisationId("main");
  private static final Workspace TENANT = new Workspace(Platform.TEAMS, Town.TENANT);
  private static final int PEOPLE = 30;

  /** For people 1 to 4 the app isn't installed. */
  private static final int WITHOUT = 4;

  @TempDir Path data;
  private Town town;
  private RedisStore store;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    store = town.store();
    store.installations().bind(TENANT, ORG);
    for (int number = 1; number <= PEOPLE; number++) move(number);
    for (int number = 1; number <= WITHOUT; number++)
      town.teams.notInstalledFor(sam(number).person());
  }

  @AfterEach
  void stop() {
    store.close();
    town.close();
  }

  @Test
  void aCampaignOpensTheChatsItReachesAndSaysWhomItDoesNotReachAndWhy() {
    CampaignId notice = launch();
    finish(notice);
    assertEquals(PEOPLE - WITHOUT, receipt(notice).sent());
    assertEquals(
        Map.of(Refusal.NOT_INSTALLED, WITHOUT), town.kindling.desk().reasons(org(), notice));
    assertEquals(groups(WITHOUT), unreached().groups(ORG));
    assertEquals(
        IntStream.rangeClosed(1, WITHOUT).mapToObj(number -> sam(number).person()).toList(),
        unreached().people(ORG, Platform.TEAMS, Refusal.NOT_INSTALLED, 0).stream()
            .map(Unreached.Person::account)
            .toList());
    assertEquals(PEOPLE, town.teams.openings());
    assertEquals(
        PEOPLE - WITHOUT,
        town.teams.messages().stream().map(ConnectorMessage::conversation).distinct().count());

    CampaignId next = launch();
    finish(next);
    assertEquals(PEOPLE - WITHOUT, receipt(next).sent());
    assertEquals(WITHOUT, receipt(next).notAllowed());
    assertEquals(PEOPLE, town.teams.openings(), "nobody's chat is opened twice");
  }

  @Test
  void anAnswerToAnOpeningThatIsLostLosesNobodyAndDoublesNothing() {
    town.teams.answerPeopleNext(
        (ConnectorFault.Status) ConnectorFault.status(503),
        (ConnectorFault.Status) ConnectorFault.limited("2"),
        (ConnectorFault.Status) ConnectorFault.status(500));
    CampaignId notice = launch();
    finish(notice);
    assertEquals(PEOPLE - WITHOUT, receipt(notice).sent());
    assertEquals(0, receipt(notice).uncertain());
    assertEquals(PEOPLE - WITHOUT, town.teams.messages().size());
  }

  @Test
  void whoInstallsTheAppLaterIsWelcomedOnceAndCanBeReached() throws Exception {
    finish(launch());
    town.teams.installedFor(sam(1).person());
    int before = town.teams.messages().size();
    assertEquals(200, town.teams(sam(1).installed()));
    assertEquals(200, town.teams(sam(1).botAdded()));
    ConnectorMessage welcome = town.teams.await(before + 1).getLast();
    assertEquals(sam(1).conversation(), welcome.conversation());
    assertEquals(groups(WITHOUT - 1), unreached().groups(ORG));
    town.pass(Duration.ofMinutes(1));
    assertEquals(before + 1, town.teams.messages().size());
    CampaignId next = launch();
    finish(next);
    assertEquals(PEOPLE - WITHOUT + 1, receipt(next).sent());
  }

  @Test
  void whoRemovesTheAppOrBlocksTheCoachIsReachedAgainByWriting() throws Exception {
    finish(launch());
    assertEquals(200, town.teams(sam(9).removed()));
    assertEquals(groups(WITHOUT + 1), unreached().groups(ORG));
    town.teams.answerNext(ConnectorFault.status(403, "ConversationBlockedByUser"));
    town.pass(Duration.ofMinutes(1));
    CampaignId blocked = launch();
    finish(blocked);
    assertEquals(Map.of(Refusal.BLOCKED, 1), town.kindling.desk().reasons(org(), blocked));
    Group one = new Group(Platform.TEAMS, Refusal.BLOCKED, 1);
    assertTrue(unreached().groups(ORG).contains(one));
    for (int number = 1; number <= PEOPLE; number++)
      assertEquals(200, town.teams(sam(number).message("help")));
    assertEquals(List.of(), unreached().groups(ORG));
  }

  @Test
  void aChatThatIsGoneIsOpenedAnew() {
    finish(launch());
    Learner heard = learner(7);
    String address = heard.accounts().getFirst().address().replace(",\"opened\":true", "");
    commit(7, heard.moved(heard.accounts().getFirst().id(), address));
    town.teams.forget(sam(7).conversation());
    CampaignId next = launch();
    finish(next);
    assertEquals(PEOPLE - WITHOUT, receipt(next).sent());
    assertEquals(PEOPLE + 1, town.teams.openings());
    assertTrue(learner(7).accounts().getFirst().address().contains("-2\""));
  }

  private void move(int number) {
    AccountId id = new AccountId(TENANT, sam(number).person());
    Learner learner = Learners.with(number, id).withAccounts(List.of(Account.of(id)));
    commit(null, learner.with(Membership.known(Learners.SINCE)));
  }

  private void commit(int number, Learner changed) {
    commit(store.records().find(ORG, number).orElseThrow(), changed);
  }

  private void commit(@Nullable Kept before, Learner learner) {
    Outcome outcome = new Outcome(learner, List.of(), Counters.none());
    Change change = new Change(null, before, outcome, town.clock.instant());
    assertEquals(Committed.DONE, store.records().commit(ORG, change));
  }

  private Learner learner(int number) {
    return store.records().find(ORG, number).orElseThrow().learner();
  }

  private static List<Group> groups(int notInstalled) {
    return List.of(new Group(Platform.TEAMS, Refusal.NOT_INSTALLED, notInstalled));
  }

  private TeamsActivities sam(int number) {
    return TeamsActivities.of(town.teams, Town.APP, Town.TENANT, number);
  }

  private CampaignId launch() {
    Draft draft =
        new Draft(Label.FROM_US, "The car park", "It is *closed* today.", new Audience.Everyone());
    return town.kindling.desk().launch(org(), draft, town.clock.instant()).id();
  }

  /** Time passes only while nothing is in flight, so that no claim grows old by it. */
  private void finish(CampaignId campaign) {
    for (int look = 0; look < 100 && !receipt(campaign).isOver(); look++) {
      town.pass(Duration.ofMillis(500));
      assertTrue(town.kindling.finish(Duration.ofSeconds(10)));
    }
    assertTrue(receipt(campaign).isOver());
  }

  private Receipt receipt(CampaignId campaign) {
    return town.kindling.desk().receipt(org(), campaign);
  }

  private Organisation org() {
    return store.organisations().find(ORG).orElseThrow();
  }

  private Unreached unreached() {
    return new Unreached(store.members(), store.records());
  }
}
