package dev.kindling.server.command.organisation;

/** A line that fills while something is done; silent where nobody watches. */
final class ProgressBar {
  private static final int WIDTH = 30;

  private final Dialogue dialogue;
  private final long total;
  private long done;
  private int shown = -1;

  /**
   * @param total how much there is to do, as far as one knows; it may turn out to be more
   */
  ProgressBar(Dialogue dialogue, long total) {
    this.dialogue = dialogue;
    this.total = total;
  }

  /** So much more is done. */
  void add(long more) {
    done += more;
    int percent = percent();
    if (!dialogue.terminal() || percent == shown) return;
    shown = percent;
    dialogue.out().print("\r" + line());
    dialogue.out().flush();
  }

  /** Nothing more is written into the line. */
  void end() {
    if (shown >= 0) dialogue.out().println();
  }

  String line() {
    int full = WIDTH * percent() / 100;
    return "[%s%s] %3d %%".formatted("=".repeat(full), " ".repeat(WIDTH - full), percent());
  }

  private int percent() {
    return total <= 0 ? 100 : (int) Math.min(100, 100 * done / total);
  }
}
