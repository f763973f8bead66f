package dev.kindling.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Library;
import dev.kindling.message.PlainText;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Room;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import dev.kindling.team.Running;
import dev.kindling.team.Stage;
import dev.kindling.team.TeamCard;
import dev.kindling.team.TeamCardId;
import dev.kindling.team.TeamCards.Press;
import dev.kindling.team.TeamCards.Start;
import dev.kindling.team.TeamRound;
import dev.kindling.team.TeamSettling;
import dev.kindling.team.TeamWork;
import dev.kindling.team.TeamWork.Move;
import dev.kindling.testkit.contract.StoreContract;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.records.Packs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The course of a card, step by step, with everything that a platform may answer. */
class TeamRoundTest extends StoreContract {
  private static final Room ROOM =
      new Room(new Workspace(Platform.SLACK, "T0COUNCIL"), "C0HOUSING");
  private static final Instant END = NOW.plus(TeamCard.OPEN);
  private static final SendResult SENT = new SendResult.Sent("17.1");

  private final Library library = Packs.ofLessons(1);
  private TeamRound round;
  private TeamSettling settling;
  private TeamCard card;
  private Instant now = NOW;

  @Override
  protected Stores open() {
    return Stores.inMemory();
  }

  @BeforeEach
  void aCardIsAskedFor() {
    round = new TeamRound(stores.teamCards(), library);
    settling = new TeamSettling(stores.teamCards(), library);
    card =
        new TeamCard(
            TeamCardId.of("a turn"),
            ROOM,
            "en-GB",
            council().zone(),
            new ItemId("everyone-unit-n0.1"),
            2,
            NOW,
            END,
            "aside");
    assertInstanceOf(
        Start.Begun.class, stores.teamCards().start(org, List.of(card), NOW.plusSeconds(5)));
  }

  @Test
  void whatTheServerThatTookTheTurnDidNotPostAnotherOneDoes() {
    assertEquals(new TeamRound.Step(List.of(), NOW.plusSeconds(5)), step());
    at(NOW.plusSeconds(5));
    assertEquals(Move.POST, work().move());
    assertEquals(Optional.empty(), any(), "one alone posts it");
  }

  @Test
  void postedClosedAndTalkedAboutItIsOver() {
    posted();
    assertEquals(new TeamRound.Step(List.of(), END), step());
    at(END);
    TeamWork reveal = work();
    assertEquals(Move.REVEAL, reveal.move());
    TeamWork talk = settled(reveal, SENT).orElseThrow();
    assertEquals(Move.TALK, talk.move());
    assertTrue(PlainText.of(talk.message()).contains("If so, then."));
    assertEquals(Optional.empty(), settled(talk, SENT));
    assertEquals(Stage.OVER, running().stage());
    assertEquals(Instant.MAX, step().wake());
  }

  @Test
  void howManyAnsweredIsDrawnAtMostEveryFiveSecondsAndNotNearTheEnd() {
    posted();
    answer("sam");
    at(now.plusSeconds(1));
    TeamWork count = work();
    assertEquals(Move.COUNT, count.move());
    assertTrue(PlainText.of(count.message()).contains("team-so-far 1"));
    answer("asha");
    answer("dana");
    assertEquals(Optional.empty(), any());
    at(now.plusSeconds(5));
    assertTrue(PlainText.of(work().message()).contains("team-so-far 3"));
    at(END.minusSeconds(10));
    answer("alex");
    assertEquals(Optional.empty(), any(), "it could overtake the answer");
    assertEquals(END, step().wake());
  }

  @Test
  void whoNeverSaidWhatBecameOfItIsNotWaitedForAndItIsNotPostedAgain() {
    at(NOW.plusSeconds(5));
    TeamWork post = work();
    at(now.plusSeconds(20));
    assertEquals(Optional.empty(), any());
    assertEquals(Stage.OPEN, running().stage());
    settled(post, new SendResult.Unreachable("late"));
    assertEquals(Stage.OPEN, running().stage(), "its word comes too late");
    at(END);
    assertEquals(Optional.empty(), any(), "there is no message to change");
    assertEquals(Instant.MAX, step().wake());
  }

  @Test
  void whatWasCertainlyNotWrittenIsTriedAgainForTwoMinutes() {
    at(NOW.plusSeconds(5));
    settled(work(), new SendResult.Unreachable("no_connection"));
    at(now.plusSeconds(10));
    TeamWork again = work();
    assertEquals(Move.POST, again.move());
    settled(again, new SendResult.Limited(Duration.ofMinutes(3)));
    at(now.plus(Duration.ofMinutes(3)));
    TeamWork tell = work();
    assertEquals(Move.TELL, tell.move());
    assertTrue(PlainText.of(tell.message()).startsWith("team-not-now"));
    assertEquals(Stage.OVER, running().stage());
  }

  @Test
  void whoAskedIsToldWhyItCouldNotBePosted() {
    assertEquals("team-invite-me", told(Refusal.NOT_INSTALLED));
    aNewOne("two");
    assertEquals("team-invite-me", told(Refusal.UNKNOWN_PERSON));
    aNewOne("three");
    assertEquals("team-not-here", told(Refusal.NOT_ALLOWED));
  }

  @Test
  void theAnswerIsShownAgainUntilItIsSeenAndTheThreadComesOnce() {
    posted();
    answer("sam");
    at(END);
    settled(work(), new SendResult.Unknown("reset"));
    at(now.plusSeconds(10));
    TeamWork again = work();
    assertEquals(Move.REVEAL, again.move());
    assertTrue(PlainText.of(again.message()).contains("team-answers 1"), "nothing was lost");
    TeamWork talk = settled(again, SENT).orElseThrow();
    settled(talk, new SendResult.Unknown("reset"));
    at(now.plus(Duration.ofMinutes(5)));
    assertEquals(Optional.empty(), any());
  }

  @Test
  void whoDiesBeforeTheThreadIsWrittenMayHaveWrittenIt() {
    posted();
    at(END);
    assertEquals(Move.TALK, settled(work(), SENT).orElseThrow().move());
    at(now.plusSeconds(20));
    assertEquals(Optional.empty(), any());
    assertEquals(Stage.OVER, running().stage());
  }

  @Test
  void aMessageThatSomebodyDeletedIsLeftAlone() {
    posted();
    answer("sam");
    settled(work(), new SendResult.Refused(Refusal.OTHER, "message_not_found"));
    assertEquals(Stage.OVER, running().stage());
    at(END);
    assertEquals(Optional.empty(), any());
  }

  @Test
  void aQuestionThatThePackHasLostEndsInSilence() {
    posted();
    TeamRound poorer = new TeamRound(stores.teamCards(), Packs.ofLessons(0));
    assertEquals(List.of(), poorer.step(council(), END).work());
    assertEquals(Stage.OVER, running().stage());
  }

  private void posted() {
    at(NOW.plusSeconds(5));
    settled(work(), SENT);
    assertEquals("17.1", running().message());
  }

  private String told(Refusal reason) {
    at(now.plusSeconds(5));
    TeamWork tell = settled(work(), new SendResult.Refused(reason, "code")).orElseThrow();
    assertEquals(Move.TELL, tell.move());
    return PlainText.of(tell.message());
  }

  private void aNewOne(String cause) {
    card =
        new TeamCard(
            TeamCardId.of(cause), ROOM, "en-GB", card.zone(), card.item(), 2, now, END, "aside");
    stores.teamCards().start(org, List.of(card), now);
  }

  private void at(Instant then) {
    now = then;
  }

  private TeamRound.Step step() {
    return round.step(council(), now);
  }

  private Optional<TeamWork> any() {
    return step().work().stream().findFirst();
  }

  private TeamWork work() {
    return any().orElseThrow();
  }

  private Optional<TeamWork> settled(TeamWork work, SendResult result) {
    return settling.settle(council(), work, result, now);
  }

  private Running running() {
    return stores.teamCards().find(org, card.id()).orElseThrow();
  }

  private void answer(String person) {
    Press press = new Press(card.id(), person, 0, ROOM.key(), "");
    assertTrue(stores.teamCards().answer(org, press, now).orElseThrow().counted());
  }
}
