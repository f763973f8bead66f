package dev.kindling.language;

import dev.kindling.understanding.Understood;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What most people type most of the time: the letters that answer questions, and whole utterances
 * that the pack lists. What these mean is worked out once and known from then on. Nothing else that
 * is typed is kept. Safe for many threads.
 */
final class ByHeart {
  private static final String LETTERS = "abcdefgh";
  private static final int LONGEST = 40;

  private final Set<String> worthKnowing;
  private final Map<String, Understood> known = new ConcurrentHashMap<>();

  /**
   * Knows nothing yet.
   *
   * @param listed whole utterances of the pack
   */
  ByHeart(Collection<String> listed) {
    Stream<String> letters = LETTERS.chars().mapToObj(Character::toString);
    worthKnowing =
        Stream.concat(letters, listed.stream().map(ByHeart::plain)).collect(Collectors.toSet());
  }

  /** What the text means, if that was worked out before. */
  Optional<Understood> of(String text) {
    return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(known.get(plain(text)));
  }

  /**
   * Keeps what the text means, if it is one of those.
   *
   * @param isAlwaysSo false if it means something else at another time; asked only where it counts
   */
  void learn(String text, Understood meaning, BooleanSupplier isAlwaysSo) {
    String plain = plain(text);
    if (worthKnowing.contains(plain) && isAlwaysSo.getAsBoolean()) known.put(plain, meaning);
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
