package dev.kindling.conversation;

import dev.kindling.curriculum.FormPhrase;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be in the way, with the words for it and what helps by itself. */
enum Barrier {
  NO_TIME(FormPhrase.BARRIER_NO_TIME, FormPhrase.BARRIER_HELP_NO_TIME),
  NOT_MY_JOB(FormPhrase.BARRIER_NOT_MY_JOB, FormPhrase.BARRIER_HELP_NOT_MY_JOB),
  AFRAID_WRONG(FormPhrase.BARRIER_AFRAID_WRONG, FormPhrase.BARRIER_HELP_AFRAID_WRONG),
  AFRAID_JOB(FormPhrase.BARRIER_AFRAID_JOB, FormPhrase.BARRIER_HELP_AFRAID_JOB),
  TOOLS(FormPhrase.BARRIER_TOOLS, FormPhrase.BARRIER_HELP_TOOLS),
  MANAGER(FormPhrase.BARRIER_MANAGER, FormPhrase.BARRIER_HELP_MANAGER),
  NO_POINT(FormPhrase.BARRIER_NO_POINT, FormPhrase.BARRIER_HELP_NO_POINT),
  OTHER(FormPhrase.BARRIER_OTHER, FormPhrase.BARRIER_HELP_OTHER);

  private final FormPhrase words;
  private final FormPhrase help;

  Barrier(FormPhrase words, FormPhrase help) {
    this.words = words;
    this.help = help;
  }

  /** What people choose. */
  FormPhrase words() {
    return words;
  }

  /** What is said after the thanks: it helps by itself and doesn't repeat what was chosen. */
  FormPhrase help() {
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
