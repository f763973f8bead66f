package dev.kindling.bench.teams;

import dev.kindling.bench.load.Log;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.TeamsActivities;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a tenant: presses the first button of the newest message, once, and types what people
 * type; then waits for the answer. Safe for many threads.
 */
final class Colleague {
  /** One in so many turns is typed even where a button waits. */
  private static final int TYPED = 4;

  private static final List<String> WORDS =
      List.of("lesson", "quiz", "b", "what is phishing?", "lesson", "a", "progress");

  private final TeamsActivities activities;
  private int typed;
  private long due;
  private @Nullable Log waiting;
  private @Nullable ConnectorMessage newest;

  Colleague(TeamsActivities activities) {
    this.activities = activities;
  }

  /**
   * The next thing that they do, as it is posted. What they did before and had no answer to has
   * none.
   *
   * @param at when it is due, in nanoseconds
   * @param answers gets the answer to it
   */
  synchronized String act(long at, RandomGenerator chance, Log answers) {
    giveUp(at);
    due = at;
    waiting = answers;
    ConnectorMessage seen = newest;
    newest = null;
    if (seen == null || chance.nextInt(TYPED) == 0) return activities.message(words());
    Iterator<Map.Entry<String, String>> buttons = seen.buttons().entrySet().iterator();
    return activities.press(seen.id(), buttons.next().getValue());
  }

  /** The first message after what they did is its answer. */
  synchronized void hear(ConnectorMessage message, long now) {
    Log answers = waiting;
    if (answers != null) answers.answered(200, now - due, 0);
    waiting = null;
    if (!message.buttons().isEmpty()) newest = message;
  }

  synchronized boolean isWaiting() {
    return waiting != null;
  }

  /** Waits no longer. */
  synchronized void giveUp(long now) {
    Log answers = waiting;
    if (answers != null) answers.failed("unanswered", now - due, 0);
    waiting = null;
  }

  private String words() {
    return WORDS.get(typed++ % WORDS.size());
  }
}
