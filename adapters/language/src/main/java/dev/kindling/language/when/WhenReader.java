package dev.kindling.language.when;

import dev.kindling.language.text.Lexicon;
import dev.kindling.language.text.Tokens;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds everything about time in an utterance. Where readers disagree the longest wins. */
public final class WhenReader {
  private final List<MomentReader> readers;
  private final Reading reading;

  public WhenReader(Lexicon lexicon, Names names) {
    this.reading = new Reading(lexicon);
    this.readers =
        List.of(
            new DateReader(reading, names),
            new NearReader(reading, names),
            new LengthReader(reading),
            new OftenReader(reading),
            new TimeReader(reading, names),
            new DaysReader(reading, names));
  }

  /**
   * All of it, found when it is first asked about.
   *
   * @param now the person's local time
   */
  public When read(Tokens tokens, LocalDateTime now) {
    return new When(tokens, () -> found(tokens, now), now, reading);
  }

  private List<Moment> found(Tokens tokens, LocalDateTime now) {
    List<Moment> found = new ArrayList<>();
    int index = 0;
    while (index < tokens.size()) {
      Moment moment = longest(tokens, index, now);
      if (moment != null) found.add(moment);
      index = moment == null ? index + 1 : moment.to();
    }
    return found;
  }

  private @Nullable Moment longest(Tokens tokens, int index, LocalDateTime now) {
    Moment longest = null;
    for (MomentReader reader : readers) {
      Moment moment = reader.at(tokens, index, now.toLocalDate());
      if (moment != null && (longest == null || moment.to() > longest.to())) longest = moment;
    }
    return longest;
  }
}
