package dev.kindling.server.command.people;

import dev.kindling.server.command.organisation.Dialogue;
import java.time.Duration;

/**
 * A line that says how far the counting is, written over as it goes on; silent where nobody
 * watches. Platforms don't tell how many there are before the last of them, so it is no bar.
 */
public final class Counting {
  private final Dialogue dialogue;
  private int people;
  private int width;

  public Counting(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  /** So many more came. */
  void add(int more) {
    people += more;
    show("%,d people so far".formatted(people));
  }

  /** The platform makes us wait for so long: said if it is long enough to wonder. */
  public void waits(Duration time) {
    if (time.toSeconds() > 1)
      show("%,d people so far; we may go on in %,d seconds".formatted(people, time.toSeconds()));
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
