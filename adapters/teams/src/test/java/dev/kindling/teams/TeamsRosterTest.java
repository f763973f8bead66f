package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Roster;
import dev.kindling.platform.Roster.Entry;
import dev.kindling.platform.Roster.Told;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.teams.ConnectorFault;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.teams.TeamsActivities;
import dev.kindling.testkit.teams.TeamsMember;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is in a team. */
class TeamsRosterTest {
  private static final String TEAM = "19:a/team@thread.tacv2";
  private static final Workspace TENANT = new Workspace(Platform.TEAMS, Riverside.TENANT);

  private final Riverside riverside = new Riverside();
  private final FakeConnector connector = riverside.connector;
  private final List<Duration> pauses = new ArrayList<>();
  private final List<List<Entry>> pages = new ArrayList<>();
  private final TeamsSettings settings = riverside.settings();
  private final Roster roster =
      new TeamsRoster(settings, new ServiceUrls(settings), TEAM, pauses::add, riverside.clock);

  @AfterEach
  void close() {
    riverside.close();
  }

  @Test
  void everybodyIsToldOfOncePageByPage() {
    List<TeamsMember> members = new ArrayList<>(members(1200));
    members.add(member(1));
    connector.team(TEAM, members);
    Told.All all = assertInstanceOf(Told.All.class, tell());
    assertEquals(1200, all.people());
    assertEquals(List.of(500, 500, 200), pages.stream().map(List::size).toList());
    assertEquals("Sam 1", entries().getFirst().name());
    assertEquals(member(1).person(), entries().getFirst().account().person());
    assertEquals(List.of(), pauses);
  }

  @Test
  void guestsAreMarkedAndProgramsLeftOut() {
    connector.team(
        TEAM,
        List.of(
            new TeamsMember("owner", "O", Riverside.TENANT, "owner"),
            new TeamsMember("guest", "G", Riverside.TENANT, "guest"),
            new TeamsMember("other", "X", "another-tenant", "user"),
            new TeamsMember("nobody", "N", Riverside.TENANT, "anonymous"),
            new TeamsMember("program", "P", Riverside.TENANT, "bot")));
    tell();
    assertEquals(
        List.of("owner", "guest", "other"),
        entries().stream().map(entry -> entry.account().person()).toList());
    assertFalse(entries().get(0).guest());
    assertTrue(entries().get(1).guest() && entries().get(2).guest());
  }

  @Test
  void notSoFastIsWaitedOutAndALostAnswerAskedForAgain() {
    connector.team(TEAM, members(3));
    connector.answerPeopleNext(
        (ConnectorFault.Status) ConnectorFault.limited("7"),
        (ConnectorFault.Status) ConnectorFault.status(502));
    assertInstanceOf(Told.All.class, tell());
    assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(2)), pauses);
    assertEquals(3, entries().size());
  }

  @Test
  void afterFiveAttemptsItBreaksOff() {
    connector.team(TEAM, members(3));
    for (int attempt = 0; attempt < TeamPages.TRIES; attempt++)
      connector.answerPeopleNext(new ConnectorFault.Status(503, "", Map.of()));
    assertEquals(new Told.BrokenOff("http 503"), tell());
    assertEquals(TeamPages.TRIES - 1, pauses.size());
  }

  @Test
  void aTeamThatTheAppIsNotInIsRefused() {
    assertEquals(new Told.Refused(Refusal.NOT_INSTALLED, "ConversationNotFound"), tell());
    connector.team(TEAM, members(1));
    connector.answerPeopleNext(
        new ConnectorFault.Status(403, "BotNotInConversationRoster", Map.of()));
    assertEquals(new Told.Refused(Refusal.NOT_INSTALLED, "BotNotInConversationRoster"), tell());
    assertEquals(List.of(), pages);
  }

  private Told tell() {
    return roster.tell(TENANT, pages::add);
  }

  private List<Entry> entries() {
    return pages.stream().flatMap(List::stream).toList();
  }

  private List<TeamsMember> members(int people) {
    return IntStream.rangeClosed(1, people).mapToObj(this::member).toList();
  }

  private TeamsMember member(int number) {
    return TeamsMember.of(TeamsActivities.of(connector, Riverside.APP, Riverside.TENANT, number));
  }
}
