package dev.kindling.language.grade;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Item.Worth;
import dev.kindling.language.text.Lexicon;
import dev.kindling.language.text.Spelling;
import dev.kindling.language.text.Stems;
import dev.kindling.language.text.Token;
import dev.kindling.language.text.Tokeniser;
import dev.kindling.language.text.Tokens;
import dev.kindling.understanding.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The graded answers to one item, and what a new one is worth beside them. Immutable. */
final class OwnWords {
  /** As close as this to a graded answer, or nothing is said for certain. */
  static final double CLOSE = 0.5;

  /** And by so much further from those that are neither right nor partly right. */
  static final double CLEAR = 0.12;

  /** So close that it is the same answer. */
  private static final double SAME = 0.95;

  private static final String DENIALS = "denials";

  /** An answer as a set of stems, and what it denies: the stems after a "not". */
  private record Said(Set<String> stems, Set<String> denied) {}

  private record Graded(Said said, Worth worth) {}

  private final Lexicon lexicon;
  private final Tokeniser tokeniser;
  private final List<Graded> graded = new ArrayList<>();
  private final Weights weights;
  private final Essentials essentials;

  OwnWords(Item.FreeText item, Words words) {
    Tokeniser plain = new Tokeniser(words.lang(), Spelling.none(), List.of());
    lexicon = new Lexicon(words.vocabulary(), plain);
    Spelling spelling = new Spelling(known(item, plain), Stems.of(words.lang()));
    tokeniser = new Tokeniser(words.lang(), spelling, List.of());
    graded.add(new Graded(said(item.model()), Worth.RIGHT));
    item.examples().forEach(one -> graded.add(new Graded(said(one.text()), one.worth())));
    weights = new Weights(stems(_ -> true), said(item.prompt()).stems());
    essentials =
        Essentials.of(stems(worth -> worth == Worth.RIGHT), stems(worth -> worth == Worth.COMPARE));
  }

  private List<Set<String>> stems(Predicate<Worth> wanted) {
    return graded.stream()
        .filter(one -> wanted.test(one.worth()))
        .map(one -> one.said().stems())
        .toList();
  }

  private static Collection<String> known(Item.FreeText item, Tokeniser plain) {
    return Stream.concat(
            Stream.of(item.prompt(), item.model()),
            item.examples().stream().map(Item.Example::text))
        .flatMap(text -> plain.tokens(text).all().stream())
        .map(Token::word)
        .collect(Collectors.toSet());
  }

  private Said said(String text) {
    Tokens tokens = tokeniser.tokens(text);
    Set<String> stems = new HashSet<>();
    Set<String> denied = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.at(i).ends()) stems.add(tokens.at(i).stem());
      if (lexicon.at(tokens, i, DENIALS) > 0) denied.add(after(tokens, i));
    }
    return new Said(stems, denied);
  }

  private static String after(Tokens tokens, int index) {
    return tokens.endsAt(index + 1) ? "" : tokens.at(index + 1).stem();
  }

  Worth grade(String answer) {
    Said said = said(answer);
    double right = nearest(said, Worth.RIGHT);
    double partly = nearest(said, Worth.PARTLY);
    double other = nearest(said, Worth.COMPARE);
    double best = Math.max(right, partly);
    if (best < CLOSE || best < other + CLEAR) return Worth.COMPARE;
    boolean whole = right >= SAME || essentials.areIn(said.stems());
    return right > partly && whole ? Worth.RIGHT : Worth.PARTLY;
  }

  /**
   * How alike the most alike one of that worth is. Two that deny different things may have nearly
   * all words in common and mean the opposite: such a one says nothing for an answer.
   */
  private double nearest(Said said, Worth worth) {
    return graded.stream()
        .filter(one -> one.worth() == worth)
        .filter(one -> worth == Worth.COMPARE || one.said().denied().equals(said.denied()))
        .mapToDouble(one -> weights.alike(said.stems(), one.said().stems()))
        .max()
        .orElse(0);
  }
}
