package dev.kindling.understanding;

import java.time.LocalDateTime;

/** Finds the intent of what was typed, inside the process; keeps and logs nothing of it. */
@FunctionalInterface
public interface Recogniser {
  /**
   * Never null and never throws for any text; {@link Intent#OUT_OF_SCOPE} when unsure.
   *
   * @param lang the learner's language
   * @param now the learner's local time, for "tomorrow" and the like
   */
  Understood recognise(String text, String lang, LocalDateTime now);
}
