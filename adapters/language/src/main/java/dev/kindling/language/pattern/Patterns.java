package dev.kindling.language.pattern;

import dev.kindling.language.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Patterns, found again by the stems of what was said: few of many are looked at. Immutable. */
public final class Patterns {
  private final List<Pattern> all;
  private final BitSet always = new BitSet();
  private final Map<String, BitSet> byKey = new HashMap<>();

  public Patterns(List<Pattern> patterns) {
    all = List.copyOf(patterns);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).keys().isEmpty()) always.set(i);
      for (String key : all.get(i).keys()) byKey.computeIfAbsent(key, _ -> new BitSet()).set(i);
    }
  }

  /** Every match of every pattern. */
  public List<Match> matches(Matcher matcher) {
    return each(candidates(matcher), matcher::matches);
  }

  /** Every match of every pattern that reaches across no comma by a gap. */
  public List<Match> matchesWithinCommas(Matcher matcher) {
    return each(candidates(matcher), matcher::matchesWithinCommas);
  }

  /** Plain loops: this runs for every intent at every turn, nearly always over nothing. */
  private List<Match> each(BitSet candidates, Function<Pattern, List<Match>> finding) {
    if (candidates.isEmpty()) return List.of();
    List<Match> matches = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1))
      matches.addAll(finding.apply(all.get(i)));
    return matches;
  }

  private BitSet candidates(Matcher matcher) {
    BitSet candidates = (BitSet) always.clone();
    for (Token token : matcher.tokens().all()) {
      BitSet some = byKey.get(token.stem());
      if (some != null) candidates.or(some);
    }
    return candidates;
  }
}
