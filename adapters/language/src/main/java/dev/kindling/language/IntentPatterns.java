package dev.kindling.language;

import dev.kindling.language.pattern.Match;
import dev.kindling.language.pattern.Matcher;
import dev.kindling.language.pattern.Patterns;
import dev.kindling.understanding.Intent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The patterns of one intent, and what speaks against it. */
record IntentPatterns(Intent intent, Patterns patterns, Patterns unless) {
  private static final Comparator<Match> SURER =
      Comparator.comparingInt(Match::weight).thenComparing(Match::from, Comparator.reverseOrder());

  /** The surest match that nothing speaks against; an "unless" does where it shares a word. */
  Optional<Candidate> best(Matcher matcher, Negation negation) {
    List<Match> found = patterns.matches(matcher);
    if (found.isEmpty()) return Optional.empty();
    List<Match> against = unless.matchesWithinCommas(matcher);
    return found.stream()
        .filter(match -> against.stream().noneMatch(match::overlaps))
        .filter(match -> intent.isUrgent() || !negation.isBefore(match.from()))
        .max(SURER)
        .map(match -> new Candidate(intent, match));
  }
}
