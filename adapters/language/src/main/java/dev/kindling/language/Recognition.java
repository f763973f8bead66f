package dev.kindling.language;

import dev.kindling.language.pattern.Matcher;
import dev.kindling.language.pattern.Pattern;
import dev.kindling.language.pattern.PatternReader;
import dev.kindling.language.pattern.Patterns;
import dev.kindling.language.text.Lexicon;
import dev.kindling.language.text.Spelling;
import dev.kindling.language.text.Stems;
import dev.kindling.language.text.Token;
import dev.kindling.language.text.Tokeniser;
import dev.kindling.language.text.Tokens;
import dev.kindling.language.when.Names;
import dev.kindling.language.when.When;
import dev.kindling.language.when.WhenReader;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import dev.kindling.understanding.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises one language. Immutable; safe for many threads. */
final class Recognition {
  private final Lexicon lexicon;
  private final Tokeniser tokeniser;
  private final WhenReader whens;
  private final SlotFiller slots;
  private final Map<String, Intent> exact = new HashMap<>();
  private final List<IntentPatterns> urgent = new ArrayList<>();
  private final List<IntentPatterns> others = new ArrayList<>();
  private final ByHeart byHeart;

  Recognition(Words words) {
    Collection<String> dotted = dotted(words);
    Tokeniser plain = new Tokeniser(words.lang(), Spelling.none(), dotted);
    lexicon = new Lexicon(words.vocabulary(), plain);
    Names names = new Names(words.lang(), words.vocabulary().getOrDefault("names", List.of()));
    Set<String> known = new HashSet<>(lexicon.words());
    known.addAll(names.words());
    read(words, plain, known);
    tokeniser = new Tokeniser(words.lang(), new Spelling(known, Stems.of(words.lang())), dotted);
    whens = new WhenReader(lexicon, names);
    slots = new SlotFiller(lexicon);
    byHeart = new ByHeart(listed(words));
  }

  private static Collection<String> listed(Words words) {
    return words.intents().values().stream().flatMap(some -> some.exact().stream()).toList();
  }

  private static Collection<String> dotted(Words words) {
    return words.vocabulary().values().stream()
        .flatMap(List::stream)
        .filter(word -> word.contains("."))
        .toList();
  }

  /** Reads the intents in the order in which the enum lists them, the urgent ones first. */
  private void read(Words words, Tokeniser plain, Set<String> known) {
    PatternReader reader = new PatternReader(plain, lexicon);
    for (Intent intent : Intent.values()) {
      Words.IntentWords some = words.intents().get(intent);
      if (some == null) continue;
      some.exact().forEach(said -> exact(said, intent, plain, known));
      (intent.isUrgent() ? urgent : others)
          .add(
              new IntentPatterns(
                  intent,
                  patterns(some.patterns(), reader, known),
                  patterns(some.unless(), reader, known)));
    }
  }

  private void exact(String said, Intent intent, Tokeniser plain, Set<String> known) {
    Tokens tokens = plain.tokens(said);
    tokens.all().forEach(token -> known.add(token.word()));
    exact.putIfAbsent(tokens.said(), intent);
  }

  private static Patterns patterns(List<String> written, PatternReader reader, Set<String> known) {
    List<Pattern> patterns = written.stream().map(reader::pattern).toList();
    patterns.forEach(pattern -> known.addAll(pattern.words()));
    return new Patterns(patterns);
  }

  Understood recognise(String text, LocalDateTime now) {
    return byHeart.of(text).orElseGet(() -> read(text, now));
  }

  private Understood read(String text, LocalDateTime now) {
    Tokens tokens = tokeniser.tokens(text);
    When when = whens.read(tokens, now);
    Understood meaning = meaning(tokens, when);
    byHeart.learn(text, meaning, when::isNothing);
    return meaning;
  }

  private Understood meaning(Tokens tokens, When when) {
    Matcher matcher = new Matcher(tokens, lexicon, when);
    Negation negation = new Negation(tokens, lexicon);
    return urgent(matcher, negation)
        .or(() -> exactly(tokens).filter(Intent::isUrgent))
        .map(Understood::of)
        .or(() -> exactly(tokens).map(intent -> slots.filled(intent, tokens, when, null)))
        .or(() ->
            best(others, matcher, negation)
                .map(c -> slots.filled(c.intent(), tokens, when, c.match())))
        .orElseGet(() -> slots.filled(Intent.OUT_OF_SCOPE, tokens, when, null));
  }

  /** A person in danger comes before an incident, however sure that is. */
  private Optional<Intent> urgent(Matcher matcher, Negation negation) {
    return urgent.reversed().stream()
        .filter(intent -> intent.best(matcher, negation).isPresent())
        .map(IntentPatterns::intent)
        .findFirst();
  }

  private static Optional<Candidate> best(
      List<IntentPatterns> intents, Matcher matcher, Negation negation) {
    return intents.stream()
        .flatMap(intent -> intent.best(matcher, negation).stream())
        .max(Candidate.SURER);
  }

  private Optional<Intent> exactly(Tokens tokens) {
    return Optional.ofNullable(exact.get(tokens.said()))
        .or(() -> Optional.ofNullable(exact.get(polite(tokens).said())));
  }

  /** Without the words of politeness around it. */
  private Tokens polite(Tokens tokens) {
    List<Token> bare = tokens.all().stream().filter(token -> !token.ends()).toList();
    Tokens left = new Tokens(tokens.text(), bare);
    int from = 0;
    int to = left.size();
    while (from < to && lexicon.at(left, from, "polite") == 1) from++;
    while (to > from && lexicon.at(left, to - 1, "polite") == 1) to--;
    return new Tokens(tokens.text(), bare.subList(from, to));
  }
}
