package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.testkit.teams.ConnectorMessage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody answers in Teams whatever they are asked, in one way throughout. */
final class TeamsAnswering {
  private final TeamsChat chat;
  private final Answering.Way way;
  private final Set<Asked> seen = EnumSet.noneOf(Asked.class);

  TeamsAnswering(TeamsChat chat, Answering.Way way) {
    this.chat = chat;
    this.way = way;
  }

  /** All that they were asked so far. */
  Set<Asked> seen() {
    return seen;
  }

  /** From a lesson to the end of its questions and what follows them; the last message. */
  ConnectorMessage lesson(ConnectorMessage lesson) throws Exception {
    if (way == Answering.Way.TYPING) return all(chat.says("quiz"));
    return all(chat.presses(lesson, lesson.buttons().keySet().iterator().next()));
  }

  /** Answers until nothing is asked any more; the last message. */
  ConnectorMessage all(ConnectorMessage first) throws Exception {
    ConnectorMessage now = first;
    while (Asked.in(now.words()) != Asked.NOTHING) now = one(now);
    return now;
  }

  /** Answers that; the message that comes then. What was answered has no button left. */
  private ConnectorMessage one(ConnectorMessage open) throws Exception {
    Asked asked = Asked.in(open.words());
    seen.add(asked);
    ConnectorMessage next = way == Answering.Way.BUTTONS ? press(open, asked) : type(asked);
    assertVerdict(open, asked, next);
    assertClosed(chat.now(open));
    return next;
  }

  private static void assertClosed(ConnectorMessage answered) {
    assertEquals(List.of(), TeamsCard.actions(answered), answered.words());
    assertEquals(List.of(), TeamsCard.inputs(answered), answered.words());
  }

  /** The verdict comes next unless something is asked in between. */
  private static void assertVerdict(ConnectorMessage open, Asked asked, ConnectorMessage next) {
    boolean between =
        switch (Asked.in(next.words())) {
          case SURENESS, COMPARISON, NEXT_STEP -> true;
          case STATEMENT, GOAL, TIME, SEVERAL, ORDER, OWN_WORDS, TRUTH, ONE, NOTHING -> false;
        };
    if ((asked.isGraded() || asked == Asked.SURENESS) && !between)
      assertTrue(
          Asked.beginsWithVerdict(next.words()), () -> open.words() + " → " + next.words());
  }

  private ConnectorMessage press(ConnectorMessage open, Asked asked) throws Exception {
    return switch (asked) {
      case SEVERAL -> several(open);
      case ORDER -> order(open);
      case OWN_WORDS -> ownWords(open);
      case NEXT_STEP, ONE, TRUTH, SURENESS, COMPARISON, STATEMENT, GOAL, TIME, NOTHING ->
          chat.presses(open, "B");
    };
  }

  /** Marks two, takes one of them back, and says that that's all. */
  private ConnectorMessage several(ConnectorMessage open) throws Exception {
    chat.marks(open, "A");
    assertTrue(chat.marks(chat.now(open), "B").words().contains("So far: A, B."));
    ConnectorMessage one = chat.marks(chat.now(open), "B");
    assertTrue(one.words().contains("So far: A."), one.words());
    return chat.presses(one, "That's all");
  }

  /** The last one of four goes where it's left to go. */
  private ConnectorMessage order(ConnectorMessage open) throws Exception {
    chat.marks(open, "B");
    ConnectorMessage two = chat.marks(chat.now(open), "D");
    assertTrue(two.words().contains("So far: B, D."), two.words());
    return chat.presses(two, "A");
  }

  /** Into the card's own field where it has one, else into the chat. */
  private ConnectorMessage ownWords(ConnectorMessage open) throws Exception {
    String answer = "Dear all, please see below";
    List<JsonNode> fields = TeamsCard.inputs(open);
    if (fields.isEmpty()) return chat.says(answer);
    assertFalse(TeamsCard.actions(open).isEmpty(), "a field and no way to send it");
    String send = TeamsCard.actions(open).getFirst().path("title").asText();
    return chat.fills(open, send, Map.of(fields.getFirst().path("id").asText(), answer));
  }

  private ConnectorMessage type(Asked asked) throws Exception {
    return chat.says(
        switch (asked) {
          case SEVERAL -> "a c";
          case ORDER -> "b d a c";
          case OWN_WORDS -> "Sam, please approve the fence repair by Tuesday.";
          case NEXT_STEP, ONE, TRUTH, SURENESS, COMPARISON, STATEMENT, GOAL, TIME, NOTHING -> "b";
        });
  }
}
