package dev.kindling.language.when;

import dev.kindling.language.text.Tokens;
import dev.kindling.understanding.Rhythm;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads how often: "every day", "three times a week", "weekly". */
final class OftenReader implements MomentReader {
  private final Reading reading;

  OftenReader(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Moment.@Nullable Often at(Tokens tokens, int index, LocalDate today) {
    Moment.Often longest = null;
    for (Rhythm rhythm : Rhythm.values()) {
      int words = reading.list(tokens, index, list(rhythm));
      if (words > 0 && (longest == null || words > longest.to() - index))
        longest = new Moment.Often(index, index + words, rhythm);
    }
    return longest;
  }

  private static String list(Rhythm rhythm) {
    return rhythm.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
