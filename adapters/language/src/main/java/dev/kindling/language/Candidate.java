package dev.kindling.language;

import dev.kindling.language.pattern.Match;
import dev.kindling.understanding.Intent;
import java.util.Comparator;

/** What the words may mean. */
record Candidate(Intent intent, Match match) {
  /** The surest last; of two alike the earlier in the text, then the one listed first. */
  static final Comparator<Candidate> SURER =
      Comparator.<Candidate>comparingInt(candidate -> candidate.match().weight())
          .thenComparing(candidate -> candidate.match().from(), Comparator.reverseOrder())
          .thenComparing(Candidate::intent, Comparator.reverseOrder());
}
