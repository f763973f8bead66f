package dev.kindling.language.pattern;

import dev.kindling.language.text.Lexicon;
import dev.kindling.language.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds patterns in one utterance. For one thread. */
public final class Matcher {
  private static final String FILLERS = "fillers";
  private static final int LONGEST_TOPIC = 8;
  private static final int ABSENT = -1;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Moments moments;
  private boolean isStoppedByCommas;

  public Matcher(Tokens tokens, Lexicon lexicon, Moments moments) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.moments = moments;
  }

  Tokens tokens() {
    return tokens;
  }

  /** One match for each place where the pattern can start, in order; gaps end at a comma. */
  List<Match> matchesWithinCommas(Pattern pattern) {
    isStoppedByCommas = true;
    List<Match> matches = matches(pattern);
    isStoppedByCommas = false;
    return matches;
  }

  /** One match for each place where the pattern can start, in order. */
  public List<Match> matches(Pattern pattern) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Match match = match(pattern.steps(), 0, new Trail(i, i, 0, i, i));
      if (match != null) matches.add(match);
    }
    return matches;
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
    };
  }

  private @Nullable Match choice(Step.Choice choice, List<Step> steps, int index, Trail trail) {
    Match best = choice.optional() ? match(steps, index + 1, trail) : null;
    for (List<Simple> sequence : choice.alternatives()) {
      int words = length(sequence, trail.at());
      if (words >= 0) best = better(best, match(steps, index + 1, trail.on(words)));
    }
    if (best != null || index == 0 || !isFiller(trail.at())) return best;
    return choice(choice, steps, index, trail.skip(1));
  }

  /** A gap grows only as far as it must, a topic or a gap at the end as far as it can. */
  private @Nullable Match stretch(
      List<Step> steps, int index, Trail trail, int least, int most, boolean isTopic) {
    Match found = null;
    for (int words = 0; words <= most; words++) {
      if (words > 0 && isStopped(trail.at() + words - 1)) break;
      if (words < least) continue;
      Trail after = isTopic ? trail.topic(words) : trail.skip(words);
      Match match = match(steps, index + 1, after);
      if (match != null && !isTopic && index + 1 < steps.size()) return match;
      if (match != null) found = match;
    }
    return found;
  }

  /** True if no gap or topic may take this word in. */
  private boolean isStopped(int at) {
    return tokens.endsAt(at) || (isStoppedByCommas && at > 0 && tokens.at(at - 1).pauses());
  }

  private static @Nullable Match better(@Nullable Match one, @Nullable Match other) {
    if (one == null || other == null) return one == null ? other : one;
    return other.weight() > one.weight() ? other : one;
  }

  /** How many words the sequence covers at this place; {@value #ABSENT} if it isn't there. */
  private int length(List<Simple> sequence, int start) {
    int at = start;
    for (Simple simple : sequence) {
      int words = length(simple, at);
      if (words == ABSENT) return ABSENT;
      at += words;
    }
    return at - start;
  }

  private int length(Simple simple, int at) {
    return switch (simple) {
      case Simple.Stem stem -> one(isWord(at) && tokens.at(at).stem().equals(stem.stem()));
      case Simple.Exact exact -> one(isWord(at) && tokens.at(at).word().equals(exact.word()));
      case Simple.Listed list -> some(isWord(at) ? lexicon.at(tokens, at, list.list()) : 0);
      case Simple.Moment moment -> some(isWord(at) ? moments.at(at, moment.kind()) : 0);
      case Simple.Start _ -> isStart(at) ? 0 : ABSENT;
      case Simple.End _ -> isEnd(at) ? 0 : ABSENT;
    };
  }

  private static int one(boolean isThere) {
    return isThere ? 1 : ABSENT;
  }

  private static int some(int words) {
    return words > 0 ? words : ABSENT;
  }

  private boolean isWord(int at) {
    return !tokens.endsAt(at);
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
