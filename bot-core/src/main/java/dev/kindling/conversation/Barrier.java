package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be in the way, with the words for it and what helps by itself. */
enum Barrier {
  NO_TIME(Phrase.BARRIER_NO_TIME, Phrase.BARRIER_HELP_NO_TIME),
  NOT_MY_JOB(Phrase.BARRIER_NOT_MY_JOB, Phrase.BARRIER_HELP_NOT_MY_JOB),
  AFRAID_WRONG(Phrase.BARRIER_AFRAID_WRONG, Phrase.BARRIER_HELP_AFRAID_WRONG),
  AFRAID_JOB(Phrase.BARRIER_AFRAID_JOB, Phrase.BARRIER_HELP_AFRAID_JOB),
  TOOLS(Phrase.BARRIER_TOOLS, Phrase.BARRIER_HELP_TOOLS),
  MANAGER(Phrase.BARRIER_MANAGER, Phrase.BARRIER_HELP_MANAGER),
  NO_POINT(Phrase.BARRIER_NO_POINT, Phrase.BARRIER_HELP_NO_POINT),
  OTHER(Phrase.BARRIER_OTHER, Phrase.BARRIER_HELP_OTHER);

  private final Phrase words;
  private final Phrase help;

  Barrier(Phrase words, Phrase help) {
    this.words = words;
    this.help = help;
  }

  /** What people choose. */
  Phrase words() {
    return words;
  }

  /** What is said after the thanks: it helps by itself and doesn't repeat what was chosen. */
  Phrase help() {
    return help;
  }

  /** What it is counted and kept by: {@code no-time}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Barrier> of(String key) {
    return Arrays.stream(values()).filter(barrier -> barrier.key().equals(key)).findFirst();
  }
}
