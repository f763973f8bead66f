package dev.kindling.language.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an utterance may contain. A pattern is written as words with a blank between them; they must
 * follow each other in one sentence (the vocabulary's {@code fillers} may stand between them):
 *
 * <ul>
 *   <li>{@code click}: any form of the word, found by its stem: click, clicked, clicking
 *   <li>{@code =clicked}: this form only
 *   <li>{@code click|tap|open}: one of these
 *   <li>{@code (gave away|read out)}: one of these, of several words each
 *   <li>{@code <device>}: an entry of that list of the vocabulary; {@code <time>}, {@code <date>},
 *       {@code <days>}, {@code <rhythm>} and {@code <duration>} stand for what they say
 *   <li>{@code the?}: may be there or not; works with all of the above
 *   <li>{@code ..}: up to four words, whatever they are; {@code ...}: up to ten. Between others it
 *       is as short as can be, at the end as long
 *   <li>{@code ^} and {@code $}: a sentence starts, a sentence ends here
 *   <li>{@code {topic}}: one word or more, which are what it is about
 * </ul>
 *
 * @param keys stems of which one at least is there wherever the pattern is found; empty if there is
 *     no such set
 */
public record Pattern(String written, List<Step> steps, Set<String> keys) {
  public Pattern {
    steps = List.copyOf(steps);
    keys = Set.copyOf(keys);
  }

  /** The words that it names. */
  public Set<String> words() {
    Set<String> words = new HashSet<>();
    for (Step step : steps)
      if (step instanceof Step.Choice choice)
        choice.alternatives().forEach(sequence -> sequence.forEach(one -> add(one, words)));
    return words;
  }

  private static void add(Simple simple, Set<String> words) {
    if (simple instanceof Simple.Stem stem) words.add(stem.word());
    if (simple instanceof Simple.Exact exact) words.add(exact.word());
  }

  @Override
  public String toString() {
    return written;
  }
}
