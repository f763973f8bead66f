package dev.kindling.bench.turns;

/** What a learner does next. */
sealed interface Step {
  /** Types that after the command. */
  record Type(String words) implements Step {}

  /** Presses the second option of the question that was asked; types it if none was. */
  record Press() implements Step {}
}
