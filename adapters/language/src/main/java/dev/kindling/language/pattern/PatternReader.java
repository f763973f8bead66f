package dev.kindling.language.pattern;

import dev.kindling.language.text.Lexicon;
import dev.kindling.language.text.Token;
import dev.kindling.language.text.Tokeniser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/** Reads patterns as {@link Pattern} describes them. */
public final class PatternReader {
  /** What the grammar of times finds, by the names that patterns use. */
  public static final Set<String> MOMENTS = Set.of("time", "date", "days", "rhythm", "duration");

  private static final java.util.regex.Pattern ELEMENT =
      java.util.regex.Pattern.compile("(?:\\([^()]*\\)|[^\\s()])+");

  private final Tokeniser plain;
  private final Lexicon lexicon;

  /**
   * With the lists that patterns may name.
   *
   * @param plain reads the words; it mends no spelling
   */
  public PatternReader(Tokeniser plain, Lexicon lexicon) {
    this.plain = plain;
    this.lexicon = lexicon;
  }

  /**
   * The pattern that is written so.
   *
   * @throws IllegalArgumentException if the pattern can't be read; the message quotes it
   */
  public Pattern pattern(String written) {
    try {
      List<Step> steps =
          ELEMENT.matcher(written).results().map(MatchResult::group).map(this::step).toList();
      if (steps.stream().noneMatch(Step.Choice.class::isInstance))
        throw new IllegalArgumentException("it holds no word");
      return new Pattern(written, steps, keys(steps));
    } catch (IllegalArgumentException odd) {
      String why = "The pattern '%s' can't be read: %s".formatted(written, odd.getMessage());
      throw new IllegalArgumentException(why, odd);
    }
  }

  /** The smallest set of stems of a step that must be there. */
  private Set<String> keys(List<Step> steps) {
    return steps.stream()
        .map(this::keys)
        .filter(keys -> !keys.isEmpty())
        .min(Comparator.comparingInt(Set::size))
        .orElse(Set.of());
  }

  private Set<String> keys(Step step) {
    if (!(step instanceof Step.Choice choice) || choice.optional()) return Set.of();
    Set<String> keys = new HashSet<>();
    for (List<Simple> alternative : choice.alternatives()) {
      Set<String> some = keys(alternative.getFirst());
      if (some.isEmpty()) return Set.of();
      keys.addAll(some);
    }
    return keys;
  }

  private Set<String> keys(Simple simple) {
    return switch (simple) {
      case Simple.Stem stem -> Set.of(stem.stem());
      case Simple.Exact exact -> Set.of(exact.stem());
      case Simple.Listed list -> lexicon.openings(list.list());
      case Simple.Moment _, Simple.Start _, Simple.End _ -> Set.of();
    };
  }

  private Step step(String element) {
    return switch (element) {
      case ".." -> new Step.Gap(4);
      case "..." -> new Step.Gap(10);
      case "{topic}" -> new Step.Topic();
      default -> choice(element);
    };
  }

  private Step choice(String element) {
    boolean optional = element.endsWith("?");
    String bare = optional ? element.substring(0, element.length() - 1) : element;
    String flat = bare.replace("(", "").replace(")", "");
    List<List<Simple>> alternatives =
        Arrays.stream(flat.split("\\|", -1)).map(this::sequence).toList();
    return new Step.Choice(alternatives, optional);
  }

  private List<Simple> sequence(String alternative) {
    List<Simple> sequence = new ArrayList<>();
    for (String part : alternative.strip().split("\\s+", -1)) sequence.addAll(simple(part));
    return sequence;
  }

  private List<Simple> simple(String part) {
    if (part.equals("^")) return List.of(new Simple.Start());
    if (part.equals("$")) return List.of(new Simple.End());
    if (part.startsWith("<") && part.endsWith(">"))
      return List.of(named(part.substring(1, part.length() - 1)));
    if (part.startsWith("=")) return exact(part.substring(1));
    return words(part).stream()
        .<Simple>map(token -> new Simple.Stem(token.stem(), token.word()))
        .toList();
  }

  private Simple named(String name) {
    if (MOMENTS.contains(name)) return new Simple.Moment(name);
    if (lexicon.has(name)) return new Simple.Listed(name);
    throw new IllegalArgumentException("the vocabulary has no list '" + name + "'");
  }

  private List<Simple> exact(String word) {
    return words(word).stream()
        .<Simple>map(token -> new Simple.Exact(token.word(), token.stem()))
        .toList();
  }

  private List<Token> words(String part) {
    List<Token> words = plain.tokens(part).all();
    if (words.isEmpty() || words.stream().anyMatch(Token::ends))
      throw new IllegalArgumentException("'" + part + "' is no word");
    return words;
  }
}
