package dev.kindling.language.pattern;

import dev.kindling.language.text.Lexicon;
import dev.kindling.language.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds patterns in one utterance. For one thread. */
public final class Matcher {
  private static final String FILLERS = "fillers";
  private static final int LONGEST_TOPIC = 8;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Moments moments;
  private final Set<String> present = new HashSet<>();

  public Matcher(Tokens tokens, Lexicon lexicon, Moments moments) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.moments = moments;
    tokens.all().forEach(token -> present.add(token.stem()));
  }

  /** One match for each place where the pattern can start, in order. */
  public List<Match> matches(Pattern pattern) {
    if (!isPossible(pattern)) return List.of();
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Match match = match(pattern.steps(), 0, new Trail(i, i, 0, i, i));
      if (match != null) matches.add(match);
    }
    return matches;
  }

  /** A quick look: is there, for each step that needs a word, one of its words? */
  private boolean isPossible(Pattern pattern) {
    for (Step step : pattern.steps())
      if (step instanceof Step.Choice choice && !choice.optional() && !isPossible(choice))
        return false;
    return true;
  }

  private boolean isPossible(Step.Choice choice) {
    return choice.alternatives().stream().anyMatch(sequence -> isPossible(sequence.getFirst()));
  }

  private boolean isPossible(Simple simple) {
    return switch (simple) {
      case Simple.Stem stem -> present.contains(stem.stem());
      case Simple.Listed list -> lexicon.isAnyOpening(list.list(), present);
      case Simple.Exact _, Simple.Moment _ -> true;
    };
  }

  /** How far a match has come. */
  private record Trail(int from, int at, int weight, int topicFrom, int topicTo) {
    Trail on(int words) {
      return new Trail(from, at + words, weight + 2 * words, topicFrom, topicTo);
    }

    Trail skip(int words) {
      return new Trail(from, at + words, weight, topicFrom, topicTo);
    }

    Trail topic(int words) {
      return new Trail(from, at + words, weight - 1, at, at + words);
    }
  }

  private @Nullable Match match(List<Step> steps, int index, Trail trail) {
    if (index == steps.size())
      return new Match(
          trail.from(), trail.at(), trail.weight(), trail.topicFrom(), trail.topicTo());
    return switch (steps.get(index)) {
      case Step.Choice choice -> choice(choice, steps, index, trail);
      case Step.Gap gap -> stretch(steps, index, trail, 0, gap.most(), false);
      case Step.Topic _ -> stretch(steps, index, trail, 1, LONGEST_TOPIC, true);
      case Step.Start _ -> isStart(trail.at()) ? match(steps, index + 1, trail) : null;
      case Step.End _ -> isEnd(trail.at()) ? match(steps, index + 1, trail) : null;
    };
  }

  private @Nullable Match choice(Step.Choice choice, List<Step> steps, int index, Trail trail) {
    Match best = choice.optional() ? match(steps, index + 1, trail) : null;
    for (List<Simple> sequence : choice.alternatives()) {
      int words = length(sequence, trail.at());
      if (words > 0) best = better(best, match(steps, index + 1, trail.on(words)));
    }
    if (best != null || index == 0 || !isFiller(trail.at())) return best;
    return choice(choice, steps, index, trail.skip(1));
  }

  /** A gap grows only as far as it must, a topic or a gap at the end as far as it can. */
  private @Nullable Match stretch(
      List<Step> steps, int index, Trail trail, int least, int most, boolean isTopic) {
    Match found = null;
    for (int words = 0; words <= most; words++) {
      if (words > 0 && tokens.endsAt(trail.at() + words - 1)) break;
      if (words < least) continue;
      Trail after = isTopic ? trail.topic(words) : trail.skip(words);
      Match match = match(steps, index + 1, after);
      if (match != null && !isTopic && index + 1 < steps.size()) return match;
      if (match != null) found = match;
    }
    return found;
  }

  private static @Nullable Match better(@Nullable Match one, @Nullable Match other) {
    if (one == null || other == null) return one == null ? other : one;
    return other.weight() > one.weight() ? other : one;
  }

  /** How many words the sequence covers at this place; 0 if it isn't there. */
  private int length(List<Simple> sequence, int start) {
    int at = start;
    for (Simple simple : sequence) {
      int words = length(simple, at);
      if (words == 0) return 0;
      at += words;
    }
    return at - start;
  }

  private int length(Simple simple, int at) {
    if (tokens.endsAt(at)) return 0;
    return switch (simple) {
      case Simple.Stem stem -> tokens.at(at).stem().equals(stem.stem()) ? 1 : 0;
      case Simple.Exact exact -> tokens.at(at).word().equals(exact.word()) ? 1 : 0;
      case Simple.Listed list -> lexicon.at(tokens, at, list.list());
      case Simple.Moment moment -> moments.at(at, moment.kind());
    };
  }

  private boolean isFiller(int at) {
    return !tokens.endsAt(at) && lexicon.at(tokens, at, FILLERS) == 1;
  }

  private boolean isStart(int at) {
    int first = at;
    while (!tokens.startsAt(first) && isFiller(first - 1)) first--;
    return tokens.startsAt(first);
  }

  private boolean isEnd(int at) {
    int last = at;
    while (!tokens.endsAt(last) && isFiller(last)) last++;
    return tokens.endsAt(last);
  }
}
