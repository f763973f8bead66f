package dev.kindling.portfolio;

import dev.kindling.curriculum.SheetPhrase;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the 21 competences of DigComp 3.0 and how many lessons that were done belong to it.
 *
 * @param code such as {@code 4.2}
 */
public record Competence(String code, int lessons) {
  private static final Pattern OUTCOME = Pattern.compile("LO([1-5]\\.[1-6])\\.\\d+");

  /** The code of the competence that a learning outcome such as {@code LO4.2.05} belongs to. */
  static Optional<String> of(String outcome) {
    Matcher matcher = OUTCOME.matcher(outcome);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** What it is called. */
  SheetPhrase name() {
    return SheetPhrase.valueOf("COMPETENCE_" + code.replace('.', '_'));
  }
}
