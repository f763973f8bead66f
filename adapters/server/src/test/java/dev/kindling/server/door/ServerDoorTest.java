package dev.kindling.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.content.PackReader;
import dev.kindling.conversation.Coach;
import dev.kindling.conversation.Door.Taken;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Reachability;
import dev.kindling.conversation.Recipes;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.conversation.Turns;
import dev.kindling.curriculum.Library;
import dev.kindling.delivery.Dispatcher;
import dev.kindling.delivery.Way;
import dev.kindling.message.PlainText;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.quiz.Grader;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.server.door.Claims.Claim;
import dev.kindling.server.metrics.Meters;
import dev.kindling.server.secret.Purpose;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.server.secret.Signature;
import dev.kindling.server.sending.Gates;
import dev.kindling.server.sending.RecordingMessenger;
import dev.kindling.server.sending.RoomVoice;
import dev.kindling.server.sending.Sender;
import dev.kindling.server.sending.Settler;
import dev.kindling.server.sending.TeamSending;
import dev.kindling.server.sending.Waypoints;
import dev.kindling.team.TeamRound;
import dev.kindling.team.TeamSettling;
import dev.kindling.testkit.memory.InMemoryStore;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.time.SettableClock;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerDoorTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Library LIBRARY = PackReader.library((java.nio.file.Path) null);

  private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
  private final InMemoryStore store = new InMemoryStore();
  private final Organisation council = Organisations.council(Organisations.freshId());
  private final RecordingMessenger slack = new RecordingMessenger();
  private final Meters meters = new Meters();
  private final Recipes recipes = new Recipes(LIBRARY, store.campaigns());
  private final Dispatcher dispatcher =
      new Dispatcher(store.outbox(), Map.of(Platform.SLACK, slack.pace()), recipes);
  private final Sender sender =
      new Sender(
          Map.of(Platform.SLACK, slack),
          new Settler(dispatcher, new Reachability(store.records()), clock, meters),
          clock,
          _ -> {},
          Waypoints.NONE,
          new Gates(Map.of(), System::nanoTime));

  @BeforeEach
  void theOrganisationIsThere() {
    store.organisations().save(council);
  }

  @Test
  void aReplyGoesIntoTheResponseAndNowhereElse() {
    Taken.Answered answered =
        assertInstanceOf(Taken.Answered.class, door().take(help("1", new Way.Reply())));
    assertFalse(answered.replies().isEmpty());
    assertTrue(sender.finish(SOON));
    assertTrue(slack.sent().isEmpty());
  }

  @Test
  void anAnswerThatIsAMessageIsSentAtOnceAndNotInTheResponse() {
    Taken.Answered answered =
        assertInstanceOf(Taken.Answered.class, door().take(help("1", new Way.Post(null))));
    assertTrue(answered.replies().isEmpty());
    assertTrue(sender.finish(SOON));
    assertEquals(1, slack.sent().size());
  }

  @Test
  void theSameTurnAgainHasTheSameReplyAndSendsNothingAgain() {
    ServerDoor door = door();
    assertEquals(door.take(help("1", new Way.Reply())), door.take(help("1", new Way.Reply())));
    door.take(help("2", new Way.Post(null)));
    assertTrue(sender.finish(SOON));
    door.take(help("2", new Way.Post(null)));
    assertTrue(sender.finish(SOON));
    assertEquals(1, slack.sent().size());
  }

  @Test
  void aStrangerIsRefusedKindlyAndNothingIsKept() {
    ServerDoor door = door(store.installations(), _ -> Optional.empty());
    Taken.Stranger stranger =
        assertInstanceOf(Taken.Stranger.class, door.take(help("1", new Way.Reply())));
    assertTrue(PlainText.of(stranger.refusal()).contains("kept nothing"));
    assertTrue(store.installations().workspacesOf(council.id()).isEmpty());
    assertTrue(store.records().numberOf(council.id(), person()).isEmpty());
  }

  @Test
  void oneOfAnOrganisationThatWasRemovedIsAStranger() {
    ServerDoor door = door();
    door.take(help("1", new Way.Reply()));
    store.removals().begin(council.id());
    store.installations().unbind(person().workspace(), council.id());
    assertInstanceOf(Taken.Stranger.class, door.take(help("2", new Way.Reply())));
    assertFalse(meters.scrape().contains("unavailable"));
  }

  @Test
  void oneWhoIsBoundToWhatIsNoMoreIsAStrangerToo() {
    store.installations().bind(person().workspace(), Organisations.freshId());
    assertInstanceOf(Taken.Stranger.class, door().take(help("1", new Way.Reply())));
  }

  @Test
  void aWorkspaceThatIsAnothersMeanwhileIsAnsweredByThat() {
    ServerDoor door = door();
    door.take(help("1", new Way.Reply()));
    store.removals().begin(council.id());
    store.installations().unbind(person().workspace(), council.id());
    Organisation next = Organisations.council(Organisations.freshId());
    store.organisations().save(next);
    store.installations().bind(person().workspace(), next.id());
    assertInstanceOf(Taken.Answered.class, door.take(help("2", new Way.Reply())));
    assertTrue(store.records().numberOf(next.id(), person()).isPresent());
  }

  @Test
  void aWorkspaceIsBoundForGoodAtItsFirstTurn() {
    door().take(help("1", new Way.Reply()));
    assertEquals(Set.of(person().workspace()), store.installations().workspacesOf(council.id()));
  }

  @Test
  void aWorkspaceThatIsOnlyPlayedWithIsAnsweredAndNotBound() {
    ServerDoor door = door(store.installations(), _ -> Optional.of(new Claim(council.id(), false)));
    assertInstanceOf(Taken.Answered.class, door.take(help("1", new Way.Reply())));
    assertTrue(store.installations().workspacesOf(council.id()).isEmpty());
  }

  @Test
  void whileTheStoreIsAwayThePlatformIsAskedToTryAgain() {
    ServerDoor door = door(new Away(new StoreUnavailable("Redis does not answer")), mine());
    assertInstanceOf(Taken.Unavailable.class, door.take(help("1", new Way.Reply())));
    assertTrue(meters.scrape().contains("result=\"unavailable\"} 1.0"));
  }

  @Test
  void aFaultOfOursIsNoCrashOfTheDoor() {
    ServerDoor door = door(new Away(new IllegalStateException("a fault")), mine());
    assertInstanceOf(Taken.Unavailable.class, door.take(help("1", new Way.Reply())));
  }

  private ServerDoor door() {
    return door(store.installations(), mine());
  }

  private Claims mine() {
    return _ -> Optional.of(new Claim(council.id(), true));
  }

  private TeamDoor team() {
    TeamSending sending =
        new TeamSending(
            new TeamRound(store.teamCards(), LIBRARY),
            new TeamSettling(store.teamCards(), LIBRARY),
            Map.of(),
            sender,
            clock,
            meters,
            Waypoints.NONE);
    Signature people = new SecretKey("s".repeat(32)).signature(Purpose.TEAM_ANSWERS);
    return new TeamDoor(store.teamCards(), LIBRARY, sending, voice(), people, clock);
  }

  private RoomVoice voice() {
    return new RoomVoice(store.teamCards(), Map.of(), sender, clock, meters);
  }

  private RoomDoor rooms() {
    return new RoomDoor(
        store.teamCards(), store.organisations(), LIBRARY, voice(), clock);
  }

  private ServerDoor door(Installations installations, Claims claims) {
    Turns turns =
        new Turns(
            store.records(),
            (_, _, _) -> Understood.of(Intent.HELP),
            Grader.NONE,
            new Coach(Holidays.none()),
            LIBRARY,
            new Random(1));
    return new ServerDoor(
        new Bindings(installations, claims, clock),
        turns,
        new Answers(dispatcher, sender, recipes, clock),
        team(),
        rooms(),
        LIBRARY.in(LIBRARY.fallback()),
        clock,
        meters,
        Waypoints.NONE);
  }

  private static AccountId person() {
    return AccountId.of(Platform.SLACK, "T1", "U1");
  }

  private static Turn help(String key, Way answers) {
    return new Turn(
        new TurnKey(key), Account.of(person()), "Ada", null, new Input.Said("help"), answers, null);
  }

  /** A store that is not to be reached. */
  private record Away(RuntimeException why) implements Installations {
    @Override
    public Optional<OrganisationId> organisationOf(Workspace workspace) {
      throw why;
    }

    @Override
    public OrganisationId bind(Workspace workspace, OrganisationId organisation) {
      throw why;
    }

    @Override
    public Optional<OrganisationId> claim(Workspace workspace, OrganisationId organisation) {
      throw why;
    }

    @Override
    public boolean unbind(Workspace workspace, OrganisationId organisation) {
      throw why;
    }

    @Override
    public Set<Workspace> workspacesOf(OrganisationId organisation) {
      throw why;
    }

    @Override
    public Set<Workspace> partedFrom(OrganisationId organisation) {
      throw why;
    }

    @Override
    public boolean anyOn(Platform platform) {
      throw why;
    }
  }
}
