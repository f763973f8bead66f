package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.ItemId;
import dev.kindling.organisation.Glance;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Room;
import dev.kindling.platform.Workspace;
import dev.kindling.team.Running;
import dev.kindling.team.Stage;
import dev.kindling.team.TeamCard;
import dev.kindling.team.TeamCardId;
import dev.kindling.team.TeamCards;
import dev.kindling.team.TeamCards.Answered;
import dev.kindling.team.TeamCards.Press;
import dev.kindling.team.TeamCards.Start;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link TeamCards} promises. */
public abstract class TeamCardsContract extends StoreContract {
  private static final Workspace COUNCIL = new Workspace(Platform.SLACK, "T0COUNCIL");
  private static final Room HOUSING = new Room(COUNCIL, "C0HOUSING");
  private static final Workspace COUNCIL_OF_THIS_TEST =
      new Workspace(Platform.SLACK, "T" + UUID.randomUUID());
  private static final Room PLANNING = new Room(COUNCIL, "C0PLANNING");
  private static final Instant END = NOW.plus(TeamCard.OPEN);

  @Test
  void aRoomHasOneCardAtATimeAndTheNextAfterIt() {
    Running first = begun(card("one", HOUSING, NOW));
    assertEquals(1, first.version());
    assertEquals(Stage.PLANNED, first.stage());
    Start second = cards().start(org, List.of(card("two", HOUSING, NOW.plusSeconds(60))), NOW);
    assertEquals(first, assertInstanceOf(Start.Another.class, second).running());
    begun(card("elsewhere", PLANNING, NOW));
    save(save(open(first)).in(Stage.CLOSED, NOW));
    begun(card("three", HOUSING, NOW.plusSeconds(90)));
  }

  @Test
  void aRoomOfManyThreadsIsOneRoomAndTheCardKeepsItsThread() {
    Room thread = new Room(COUNCIL, "C0HOUSING", "C0HOUSING;1");
    Running first = begun(card("one", thread, NOW));
    assertEquals(thread, found(first).card().room());
    assertEquals(Optional.of(first), cards().in(org, HOUSING));
    assertEquals(Optional.empty(), cards().in(org, PLANNING));
    assertInstanceOf(
        Start.Another.class, cards().start(org, List.of(card("two", HOUSING, NOW)), NOW));
    save(save(open(first)).in(Stage.CLOSED, NOW));
    assertEquals(Optional.empty(), cards().in(org, HOUSING));
  }

  @Test
  void aRoomIsMetOnce() {
    assertTrue(cards().meet(org, HOUSING, NOW));
    assertFalse(cards().meet(org, new Room(COUNCIL, "C0HOUSING", "C0HOUSING;1"), NOW));
    assertTrue(cards().meet(org, PLANNING, NOW));
  }

  @Test
  void theSameCardAgainIsTheSameCard() {
    Running first = begun(card("one", HOUSING, NOW));
    Running open = save(open(first));
    assertEquals(open, begun(card("one", HOUSING, NOW)));
  }

  @Test
  void aCardThatMayNeverHaveArrivedAndThatNobodyAnsweredMakesRoom() {
    Running lost = save(begun(card("one", HOUSING, NOW)).in(Stage.OPEN, END));
    begun(card("two", HOUSING, NOW.plusSeconds(30)));
    answer(lost, "sam", 0, NOW.plusSeconds(31));
    assertEquals(1, found(lost).answered(), "it did arrive, and is a card like others");
  }

  @Test
  void itStaysOpenToAnswersOfPeopleWhoseLatestCounts() {
    Running card = save(open(begun(card("one", HOUSING, NOW))));
    assertEquals(new Answered(card.card(), true, null), answer(card, "sam", 2, NOW));
    assertEquals(new Answered(card.card(), true, 2), answer(card, "sam", 1, NOW));
    assertEquals(new Answered(card.card(), true, 1), answer(card, "sam", 1, NOW));
    answer(card, "asha", 1, NOW);
    answer(card, "dana", 0, NOW);
    assertEquals(3, found(card).answered());
    assertEquals(List.of(), found(card).counts(), "nothing is counted before it closes");
    Running closed = save(found(card).in(Stage.CLOSED, END));
    assertEquals(List.of(1, 2, 0), closed.counts());
    assertEquals(3, closed.answered());
  }

  @Test
  void anAnswerCountsWhileTheCardIsBeingPosted() {
    Running posting = save(begun(card("one", HOUSING, NOW)).in(Stage.POSTING, END));
    assertTrue(answer(posting, "sam", 0, NOW).counted());
    assertTrue(cards().save(org, open(posting)).isPresent(), "answers are no change of it");
  }

  @Test
  void noAnswerCountsFromTheClosingTimeOnSeenOrNot() {
    Running card = save(open(begun(card("one", HOUSING, NOW))));
    assertTrue(answer(card, "sam", 0, END.minusMillis(1)).counted());
    assertFalse(answer(card, "asha", 0, END).counted());
    save(found(card).in(Stage.CLOSED, END));
    assertFalse(answer(card, "dana", 0, NOW).counted());
    assertEquals(1, found(card).answered());
  }

  @Test
  void anOptionThatItHasNotAndACardThatIsNoneCountForNothing() {
    Running card = save(open(begun(card("one", HOUSING, NOW))));
    assertFalse(answer(card, "sam", 3, NOW).counted());
    Press press = new Press(TeamCardId.of("another"), "sam", 0, HOUSING.key(), "");
    assertEquals(Optional.empty(), cards().answer(org, press, NOW));
    assertEquals(Optional.empty(), cards().find(org, TeamCardId.of("another")));
  }

  @Test
  void ofManyWhoCloseItOneDoes() {
    Running card = save(open(begun(card("one", HOUSING, NOW))));
    answer(card, "sam", 0, NOW);
    Running seen = found(card);
    assertTrue(cards().save(org, seen.in(Stage.CLOSED, END)).isPresent());
    assertEquals(Optional.empty(), cards().save(org, seen.in(Stage.CLOSED, END)));
    assertEquals(List.of(1, 0, 0), found(card).counts());
  }

  @Test
  void whatWasCountedIsForgottenWhenAllIsSaid() {
    Running card = save(open(begun(card("one", HOUSING, NOW))));
    answer(card, "sam", 0, NOW);
    Running closed = save(found(card).in(Stage.CLOSED, END));
    Running over = save(closed.in(Stage.OVER, null));
    assertEquals(List.of(), over.counts());
    assertEquals(1, over.answered());
    assertNull(glance().cards());
  }

  @Test
  void theOnesWhoseTimeHasComeAreDueTheLongestWaitingFirst() {
    Running later = begun(card("one", HOUSING, NOW), NOW.plusSeconds(2));
    Running sooner = begun(card("two", PLANNING, NOW), NOW.plusSeconds(1));
    assertEquals(new TeamCards.Due(List.of(), NOW.plusSeconds(1), 2), due(NOW));
    assertEquals(NOW.plusSeconds(1), glance().cards());
    assertEquals(List.of(sooner, later), due(NOW.plusSeconds(2)).cards());
    assertEquals(Instant.MAX, due(NOW.plusSeconds(2)).next());
    assertEquals(List.of(sooner), cards().due(org, NOW.plusSeconds(2), 1).cards());
  }

  @Test
  void anAnswerMakesItDueButNotBeforeItsMessageHasRested() {
    Running card = save(open(begun(card("one", HOUSING, NOW))));
    answer(card, "sam", 0, NOW.plusSeconds(3));
    assertEquals(1, due(NOW.plusSeconds(3)).cards().size());
    save(found(card).drawn(NOW.plusSeconds(8)).again(END));
    assertEquals(END, due(NOW.plusSeconds(4)).next());
    answer(card, "sam", 1, NOW.plusSeconds(4));
    assertEquals(END, due(NOW.plusSeconds(4)).next(), "who changes an answer changes no number");
    answer(card, "asha", 1, NOW.plusSeconds(5));
    assertEquals(NOW.plusSeconds(8), due(NOW.plusSeconds(5)).next());
  }

  @Test
  void anAnswerBetweenLookAndChangeIsNotOverlooked() {
    Running card = save(open(begun(card("one", HOUSING, NOW))));
    answer(card, "sam", 0, NOW);
    Running seen = found(card);
    answer(card, "asha", 0, NOW);
    Running drawn = save(seen.drawn(NOW.plusSeconds(5)).again(END));
    assertEquals(1, drawn.shown());
    assertEquals(NOW.plusSeconds(5), drawn.at());
  }

  @Test
  void theFirstAnswerTellsWhichMessageItIs() {
    Running unknown = save(begun(card("one", HOUSING, NOW)).in(Stage.OPEN, END));
    cards().answer(org, press(unknown, "sam", PLANNING.key()), NOW);
    assertFalse(found(unknown).isPosted(), "in another room it is another message");
    cards().answer(org, press(unknown, "sam", HOUSING.key()), NOW.plusSeconds(1));
    assertEquals("17.2", found(unknown).message());
    assertEquals(1, due(NOW.plusSeconds(1)).cards().size());
    assertEquals("17.2", save(found(unknown).posted("18.0")).message(), "and it stays that one");
  }

  @Test
  void aLateAnswerBringsTheMessageOfACardThatClosedWithoutOne() {
    Running unknown = save(begun(card("one", HOUSING, NOW)).in(Stage.OPEN, END));
    save(save(unknown.in(Stage.CLOSED, END)).again(null));
    assertEquals(List.of(), due(END.plusSeconds(60)).cards());
    Press late = press(unknown, "sam", HOUSING.key());
    assertFalse(cards().answer(org, late, END.plusSeconds(90)).orElseThrow().counted());
    assertEquals(1, due(END.plusSeconds(90)).cards().size());
  }

  @Test
  void aRoomIsAskedWhatItWasNotAskedLatelyOrElseLongestAgo() {
    assertEquals("one.1", asked("a", HOUSING, "one.1", "two.1", "three.1"));
    assertEquals("two.1", asked("b", HOUSING, "one.1", "two.1", "three.1"));
    assertEquals("one.1", asked("c", PLANNING, "one.1", "two.1"), "other rooms don't matter");
    assertEquals("three.1", asked("d", HOUSING, "two.1", "three.1", "one.1"));
    assertEquals("one.1", asked("e", HOUSING, "three.1", "two.1", "one.1"));
    assertEquals("two.1", asked("f", HOUSING, "three.1", "two.1", "one.1"));
  }

  /** The item of a card that may be about any of these; it is over at once. */
  private String asked(String cause, Room room, String... items) {
    List<TeamCard> any = Stream.of(items).map(item -> card(cause, room, NOW, item)).toList();
    Start.Begun begun = assertInstanceOf(Start.Begun.class, cards().start(org, any, NOW));
    save(begun.running().in(Stage.OVER, null));
    return begun.running().card().item().value();
  }

  @Test
  void noMoreThanSomeAreUnderWay() {
    for (int i = 0; i < TeamCards.MOST; i++) begun(card("c" + i, room(i), NOW));
    TeamCard more = card("more", HOUSING, NOW);
    assertInstanceOf(Start.TooMany.class, cards().start(org, List.of(more), NOW));
  }

  @Test
  void aPauseOfTheWorkspaceHoldsThemToo() {
    assertEquals(NOW, cards().pass(org, COUNCIL, NOW));
    cards().pause(org, COUNCIL, NOW.plusSeconds(30));
    cards().pause(org, COUNCIL, NOW.plusSeconds(10));
    assertEquals(NOW.plusSeconds(30), cards().pass(org, COUNCIL, NOW.plusSeconds(5)));
    assertEquals(
        NOW.plusSeconds(30), cards().pass(org, COUNCIL, NOW.plusSeconds(30)), "and then no more");
    assertEquals(NOW, cards().pass(org, new Workspace(Platform.SLACK, "T0OTHER"), NOW));
  }

  @Test
  void inAWorkspaceThatWasLetGoTheyAreForgotten() {
    assertEquals(org, stores.installations().bind(COUNCIL_OF_THIS_TEST, org));
    Running card = begun(card("one", new Room(COUNCIL_OF_THIS_TEST, "C0HOUSING"), NOW));
    Running other = begun(card("two", HOUSING, NOW));
    stores.installations().unbind(COUNCIL_OF_THIS_TEST, org);
    assertEquals(List.of(other), due(NOW).cards());
    assertEquals(Optional.empty(), cards().find(org, card.card().id()));
    assertEquals(1, due(NOW).underWay());
  }

  @Test
  void theyGoWithTheirOrganisation() {
    Running card = save(open(begun(card("one", HOUSING, NOW))));
    answer(card, "sam", 0, NOW);
    stores.removals().begin(org);
    while (stores.removals().sweep(org, _ -> {}) > 0) {}
    assertEquals(Optional.empty(), cards().find(org, card.card().id()));
    assertEquals(0, stores.removals().left(org));
  }

  private TeamCards cards() {
    return stores.teamCards();
  }

  private static Room room(int number) {
    return new Room(COUNCIL, "C0ROOM" + number);
  }

  private static TeamCard card(String cause, Room room, Instant at) {
    return card(cause, room, at, "ring-back.1");
  }

  private static TeamCard card(String cause, Room room, Instant at, String item) {
    return new TeamCard(
        TeamCardId.of(cause),
        room,
        "en-GB",
        ZoneId.of("Europe/London"),
        new ItemId(item),
        3,
        at,
        at.plus(TeamCard.OPEN),
        "https://hooks.slack.test/1");
  }

  private Running begun(TeamCard card) {
    return begun(card, NOW);
  }

  private Running begun(TeamCard card, Instant at) {
    return assertInstanceOf(Start.Begun.class, cards().start(org, List.of(card), at)).running();
  }

  private static Running open(Running running) {
    return running.posted("17.1").in(Stage.OPEN, END);
  }

  private Running save(Running changed) {
    return cards().save(org, changed).orElseThrow();
  }

  private Running found(Running card) {
    return cards().find(org, card.card().id()).orElseThrow();
  }

  private Answered answer(Running card, String person, int option, Instant now) {
    Press press = new Press(card.card().id(), person, option, HOUSING.key(), "");
    return cards().answer(org, press, now).orElseThrow();
  }

  private static Press press(Running card, String person, String room) {
    return new Press(card.card().id(), person, 0, room, "17.2");
  }

  private TeamCards.Due due(Instant now) {
    return cards().due(org, now, 300);
  }

  private Glance glance() {
    return stores.leases().look("somebody", NOW, any -> false).stream()
        .filter(one -> one.organisation().id().equals(org))
        .findFirst()
        .orElseThrow();
  }
}
