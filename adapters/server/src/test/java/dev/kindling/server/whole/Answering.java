package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackView;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody answers whatever they are asked, in one way throughout. */
final class Answering {
  /** The two ways there are. */
  enum Way {
    BUTTONS,
    TYPING
  }

  private final Journey journey;
  private final Way way;
  private final Set<Asked> seen = EnumSet.noneOf(Asked.class);

  Answering(Journey journey, Way way) {
    this.journey = journey;
    this.way = way;
  }

  /** All that they were asked so far. */
  Set<Asked> seen() {
    return seen;
  }

  /** From a lesson to the end of its questions and what follows them; the last message. */
  SlackPost lesson(SlackPost lesson) throws Exception {
    String label = lesson.buttons().getFirst().label();
    return all(way == Way.BUTTONS ? journey.presses(lesson, label) : journey.says("quiz"));
  }

  /** Answers until nothing is asked any more; the last message. */
  SlackPost all(SlackPost first) throws Exception {
    SlackPost now = first;
    while (Asked.in(now) != Asked.NOTHING) now = one(now);
    return now;
  }

  /** Answers that; the message that comes then. The answered one has no buttons left. */
  SlackPost one(SlackPost open) throws Exception {
    Asked asked = Asked.in(open);
    seen.add(asked);
    SlackPost next = way == Way.BUTTONS ? press(open, asked) : type(asked);
    assertVerdict(open, asked, next);
    assertEquals(List.of(), journey.now(open).buttons(), () -> journey.now(open).text());
    if (way == Way.BUTTONS) {
      assertFalse(Asked.in(next) != Asked.NOTHING && next.buttons().isEmpty(), next.text());
    }
    return next;
  }

  /** The verdict comes next unless something is asked in between. */
  private static void assertVerdict(SlackPost open, Asked asked, SlackPost next) {
    boolean between =
        switch (Asked.in(next)) {
          case SURENESS, COMPARISON, NEXT_STEP -> true;
          case STATEMENT, GOAL, TIME, SEVERAL, ORDER, OWN_WORDS, TRUTH, ONE, NOTHING -> false;
        };
    if ((asked.isGraded() || asked == Asked.SURENESS) && !between)
      assertTrue(Asked.beginsWithVerdict(next), () -> open.text() + " → " + next.text());
  }

  private SlackPost press(SlackPost open, Asked asked) throws Exception {
    return switch (asked) {
      case SEVERAL -> several(open);
      case ORDER -> order(open);
      case OWN_WORDS -> inAWindow(open);
      case NEXT_STEP, ONE, TRUTH, SURENESS, COMPARISON, STATEMENT, GOAL, TIME, NOTHING ->
          journey.presses(open, "B");
    };
  }

  /** Marks two, takes one of them back, and says that that's all. */
  private SlackPost several(SlackPost open) throws Exception {
    journey.marks(open, "A");
    assertTrue(journey.marks(open, "B").text().contains("So far: A, B."));
    SlackPost one = journey.marks(open, "B");
    assertTrue(one.text().contains("So far: A."), one.text());
    return journey.presses(one, "That's all");
  }

  /** The last one of four goes where it's left to go. */
  private SlackPost order(SlackPost open) throws Exception {
    journey.marks(open, "B");
    SlackPost two = journey.marks(open, "D");
    assertTrue(two.text().contains("So far: B, D."), two.text());
    return journey.presses(two, "A");
  }

  private SlackPost inAWindow(SlackPost open) throws Exception {
    SlackView window = journey.seen(journey.press(open, "Give my answer"));
    assertEquals("In your own words", window.title());
    return journey.submits(window, Map.of("Your answer", List.of("Dear all, please see below")));
  }

  private SlackPost type(Asked asked) throws Exception {
    return journey.says(
        switch (asked) {
          case SEVERAL -> "a c";
          case ORDER -> "b d a c";
          case OWN_WORDS -> "Sam, please approve the fence repair by Tuesday.";
          case NEXT_STEP, ONE, TRUTH, SURENESS, COMPARISON, STATEMENT, GOAL, TIME, NOTHING -> "b";
        });
  }
}
