package dev.kindling.server.command.slack;

import dev.kindling.server.command.organisation.Dialogue;
import dev.kindling.slack.Waiting;
import java.time.Duration;

/**
 * A line that says how far the counting is, written over as it goes on; silent where nobody
 * watches. Slack doesn't tell how many there are before the last of them, so it is no bar.
 */
final class Counting {
  private final Dialogue dialogue;
  private final Waiting waiting;
  private int people;
  private int width;

  Counting(Dialogue dialogue, Waiting waiting) {
    this.dialogue = dialogue;
    this.waiting = waiting;
  }

  /** So many more came. */
  void add(int more) {
    people += more;
    show("%,d people so far".formatted(people));
  }

  /** Waits, and says so if it is long enough to wonder. */
  void pause(Duration time) throws InterruptedException {
    if (time.toSeconds() > 1)
      show(
          "%,d people so far; Slack lets us go on in %,d seconds"
              .formatted(people, time.toSeconds()));
    waiting.pause(time);
  }

  /** Nothing more is written into the line. */
  void end() {
    if (width > 0) dialogue.out().println();
  }

  /** Blanks cover what a longer line left. */
  private void show(String line) {
    if (!dialogue.terminal()) return;
    dialogue.out().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    dialogue.out().flush();
    width = line.length();
  }
}
