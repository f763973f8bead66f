package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Roster.Entry;
import dev.kindling.platform.Roster.Told;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.slack.SlackMember;
import dev.kindling.testkit.slack.SlackMember.Kind;
import dev.kindling.testkit.slack.SlackPeople;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people of a workspace: who counts, page by page, and remembered. */
class SlackRosterTest {
  private Census census;
  private SlackPeople people;
  private SlackRoster roster;

  @BeforeEach
  void open() {
    census = new Census();
    people = census.branches.slack.people();
    census.branches.install("T0RIVER");
    roster = census.roster();
  }

  @AfterEach
  void close() {
    census.close();
  }

  private Told.All all(int people) {
    return new Told.All(people, census.branches.clock.instant());
  }

  @Test
  void everybodyIsToldOfOncePageByPage() {
    people.fill("T0RIVER", 450);
    assertEquals(all(450), census.tell(roster, Branches.RIVER));
    assertEquals(List.of(200, 200, 50), census.pages);
    assertEquals(450, Set.copyOf(census.ids()).size());
  }

  @Test
  void eachIsToldOfAsSlackHasThem() {
    people.join(
        "T0RIVER",
        SlackMember.person("U0ADA", "Ada Byrne (Housing)"),
        SlackMember.person("U0GWEN", "Gwen").in("", "cy-GB").as(Kind.GUEST),
        SlackMember.person("U0LU", "<Lu>").in("Nowhere/At_all", "").as(Kind.SINGLE_CHANNEL_GUEST));
    census.tell(roster, Branches.RIVER);
    assertEquals(
        List.of(
            new Entry(account("U0ADA"), "Ada Byrne", ZoneId.of("Europe/London"), "en-GB", false),
            new Entry(account("U0GWEN"), "Gwen", null, "cy-GB", true),
            new Entry(account("U0LU"), "Lu", null, null, true)),
        census.entries);
  }

  private static AccountId account(String person) {
    return new AccountId(Branches.RIVER, person);
  }

  @Test
  void whoCannotLearnIsLeftOut() {
    SlackMember ada = SlackMember.person("U0ADA", "Ada");
    people.join("T0RIVER", SlackMember.slackbot(), ada);
    for (Kind kind : List.of(Kind.DELETED, Kind.BOT, Kind.WORKFLOW, Kind.STRANGER))
      people.join("T0RIVER", SlackMember.person("U0" + kind, "Nobody").as(kind));
    assertEquals(all(1), census.tell(roster, Branches.RIVER));
    assertEquals(List.of("U0ADA"), census.ids());
  }

  @Test
  void aPageOfNobodyIsNoPageAndNotTheEnd() {
    people.pages(2);
    people.join("T0RIVER", SlackMember.slackbot(), SlackMember.person("U0X", "").as(Kind.BOT));
    people.join("T0RIVER", SlackMember.person("U0ADA", "Ada"));
    assertEquals(all(1), census.tell(roster, Branches.RIVER));
    assertEquals(List.of(1), census.pages);
  }

  @Test
  void anEmptyWorkspaceIsToldOfToo() {
    assertEquals(all(0), census.tell(roster, Branches.RIVER));
    assertEquals(List.of(), census.pages);
  }

  @Test
  void withinAnHourSlackIsAskedNothingAndTheSameIsTold() {
    people.fill("T0RIVER", 450);
    Told first = census.tell(roster, Branches.RIVER);
    List<Entry> told = List.copyOf(census.entries);
    census.branches.clock.tick(Duration.ofMinutes(59));
    people.fill("T0RIVER", 3);
    assertEquals(first, census.tell(roster, Branches.RIVER));
    assertEquals(told, census.entries);
    assertEquals(List.of(200, 200, 50), census.pages);
    assertEquals(3, census.asked());
  }

  @Test
  void afterAnHourItIsReadAnew() {
    people.fill("T0RIVER", 450);
    census.tell(roster, Branches.RIVER);
    census.branches.clock.tick(Duration.ofHours(1));
    people.fill("T0RIVER", 3);
    assertEquals(all(3), census.tell(roster, Branches.RIVER));
  }

  @Test
  void onlySoManyPeopleAreRememberedAndTheOldestAreForgottenFirst() {
    SlackRoster small = census.roster(5);
    census.branches.install("T0HILL");
    people.fill("T0RIVER", 3);
    people.fill("T0HILL", 3);
    census.tell(small, Branches.RIVER);
    census.tell(small, Branches.HILL);
    census.tell(small, Branches.HILL);
    assertEquals(2, census.asked());
    census.tell(small, Branches.RIVER);
    assertEquals(3, census.asked());
  }

  @Test
  void aWorkspaceThatIsTooLargeIsToldOfAndNotRemembered() {
    SlackRoster small = census.roster(5);
    people.fill("T0RIVER", 6);
    census.tell(small, Branches.RIVER);
    assertEquals(all(6), census.tell(small, Branches.RIVER));
    assertEquals(2, census.asked());
  }

  @Test
  void whatTheListenerThrowsComesOutAndNothingIsRemembered() {
    people.fill("T0RIVER", 3);
    IllegalStateException full = new IllegalStateException("The disk is full");
    assertEquals(
        full,
        assertThrows(
            IllegalStateException.class,
            () ->
                roster.tell(
                    Branches.RIVER,
                    _ -> {
                      throw full;
                    })));
    assertEquals(all(3), census.tell(roster, Branches.RIVER));
    assertEquals(2, census.asked());
  }

  @Test
  void whoAsksWhileItIsBeingReadHearsTheSameWithoutAskingSlack() throws Exception {
    people.fill("T0RIVER", 450);
    CountDownLatch reading = new CountDownLatch(1);
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Told> first =
          others.submit(() -> roster.tell(Branches.RIVER, _ -> reading.countDown()));
      reading.await();
      Told second = census.tell(roster, Branches.RIVER);
      assertEquals(first.get(), second);
    }
    assertEquals(3, census.asked());
    assertEquals(450, census.entries.size());
  }

  @Test
  void aTokenOfTheWholeEnterpriseIsToldWhichWorkspaceIsMeant() {
    census.branches.slack.installs().belongs("T0HILL", "E0COUNTY");
    census.branches.install("E0COUNTY");
    census.branches.server().installs().belongs("T0HILL", "E0COUNTY");
    people.fill("T0HILL", 2);
    assertEquals(all(2), census.tell(roster, Branches.HILL));
    assertEquals("T0HILL", census.branches.slack.calls().getLast().arguments().get("team_id"));
  }

  @Test
  void theSettingsTokenTellsOfItsOwnWorkspaceOnly() throws Exception {
    try (Desk desk = new Desk()) {
      SlackRoster own = new SlackRoster(desk.access, time -> {});
      desk.slack.people().fill("T0COUNCIL", 2);
      assertEquals(
          new Told.All(2, Desk.NOW), census.tell(own, new Workspace(Platform.SLACK, "T0COUNCIL")));
      assertEquals(
          new Told.Refused(Refusal.NOT_INSTALLED, "not_installed"),
          census.tell(own, Branches.RIVER));
    }
  }
}
