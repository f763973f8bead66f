package dev.kindling.language.pattern;

import dev.kindling.language.text.Lexicon;
import dev.kindling.language.text.Token;
import dev.kindling.language.text.Tokeniser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/** Reads patterns as {@link Pattern} describes them. */
public final class PatternReader {
  /** What the grammar of times finds, by the names that patterns use. */
  public static final Set<String> MOMENTS = Set.of("time", "date", "days", "rhythm", "duration");

  private static final java.util.regex.Pattern ELEMENT =
      java.util.regex.Pattern.compile("\\([^()]*\\)\\??|[^\\s()]+");

  private final Tokeniser plain;
  private final Lexicon lexicon;

  /**
   * @param plain reads the words; it mends no spelling
   */
  public PatternReader(Tokeniser plain, Lexicon lexicon) {
    this.plain = plain;
    this.lexicon = lexicon;
  }

  /**
   * @throws IllegalArgumentException if the pattern can't be read; the message quotes it
   */
  public Pattern pattern(String written) {
    try {
      List<Step> steps =
          ELEMENT.matcher(written).results().map(MatchResult::group).map(this::step).toList();
      if (steps.stream().noneMatch(Step.Choice.class::isInstance))
        throw new IllegalArgumentException("it holds no word");
      return new Pattern(written, steps);
    } catch (IllegalArgumentException odd) {
      String why = "The pattern '%s' can't be read: %s".formatted(written, odd.getMessage());
      throw new IllegalArgumentException(why, odd);
    }
  }

  private Step step(String element) {
    return switch (element) {
      case "^" -> new Step.Start();
      case "$" -> new Step.End();
      case ".." -> new Step.Gap(4);
      case "..." -> new Step.Gap(10);
      case "{topic}" -> new Step.Topic();
      default -> choice(element);
    };
  }

  private Step choice(String element) {
    boolean optional = element.endsWith("?");
    String bare = optional ? element.substring(0, element.length() - 1) : element;
    if (bare.startsWith("(")) bare = bare.substring(1, bare.length() - 1);
    List<List<Simple>> alternatives =
        Arrays.stream(bare.split("\\|", -1)).map(this::sequence).toList();
    return new Step.Choice(alternatives, optional);
  }

  private List<Simple> sequence(String alternative) {
    List<Simple> sequence = new ArrayList<>();
    for (String part : alternative.strip().split("\\s+")) sequence.addAll(simple(part));
    if (sequence.isEmpty()) throw new IllegalArgumentException("an alternative is empty");
    return sequence;
  }

  private List<Simple> simple(String part) {
    if (part.startsWith("<") && part.endsWith(">"))
      return List.of(named(part.substring(1, part.length() - 1)));
    if (part.startsWith("=")) return exact(part.substring(1));
    return words(part).stream().<Simple>map(token -> new Simple.Stem(token.stem(), token.word())).toList();
  }

  private Simple named(String name) {
    if (MOMENTS.contains(name)) return new Simple.Moment(name);
    if (lexicon.has(name)) return new Simple.Listed(name);
    throw new IllegalArgumentException("the vocabulary has no list '" + name + "'");
  }

  private List<Simple> exact(String word) {
    return words(word).stream().<Simple>map(token -> new Simple.Exact(token.word())).toList();
  }

  private List<Token> words(String part) {
    return plain.tokens(part).all();
  }
}
