package dev.kindling.language.when;

import dev.kindling.language.text.Stems;
import dev.kindling.language.text.Token;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of weekdays and months: the language's own, long and short, and the pack's others. */
public final class Names {
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private final Map<String, DayOfWeek> days = new HashMap<>();
  private final Map<String, Month> months = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  /**
   * The names in one language.
   *
   * @param others more names: {@code weds=wednesday}, {@code sept=september}
   */
  public Names(String lang, Collection<String> others) {
    Locale locale = Locale.forLanguageTag(lang);
    UnaryOperator<String> stems = Stems.of(lang);
    for (TextStyle style : STYLES) {
      Arrays.stream(DayOfWeek.values())
          .forEach(day -> days.put(stem(day.getDisplayName(style, locale), locale, stems), day));
      Arrays.stream(Month.values())
          .forEach(m -> months.put(stem(m.getDisplayName(style, locale), locale, stems), m));
    }
    others.forEach(other -> alias(other.split("=", 2), stems));
    words.addAll(written(locale));
  }

  private static List<String> written(Locale locale) {
    return Stream.concat(
            Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(STYLES.get(0), locale)),
            Arrays.stream(Month.values()).map(month -> month.getDisplayName(STYLES.get(0), locale)))
        .map(name -> name.toLowerCase(locale))
        .toList();
  }

  private static String stem(String name, Locale locale, UnaryOperator<String> stems) {
    return stems.apply(name.toLowerCase(locale).replace(".", ""));
  }

  private void alias(String[] pair, UnaryOperator<String> stems) {
    if (pair.length != 2) throw new IllegalArgumentException("Write a name as 'weds=wednesday'");
    words.add(pair[0]);
    DayOfWeek day = days.get(stems.apply(pair[1]));
    Month month = months.get(stems.apply(pair[1]));
    if (day != null) days.put(stems.apply(pair[0]), day);
    if (month != null) months.put(stems.apply(pair[0]), month);
  }

  @Nullable DayOfWeek day(Token token) {
    return days.get(token.stem());
  }

  @Nullable Month month(Token token) {
    return months.get(token.stem());
  }

  /** The long names, and the pack's. */
  public Set<String> words() {
    return Set.copyOf(words);
  }
}
