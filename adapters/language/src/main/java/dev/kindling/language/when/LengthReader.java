package dev.kindling.language.when;

import dev.kindling.language.text.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Reads how long: "two weeks", "a fortnight", "a couple of days", "half an hour". */
final class LengthReader implements MomentReader {
  private static final int MOST = 366;

  private final Reading reading;

  LengthReader(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Moment.@Nullable Length at(Tokens tokens, int index, LocalDate today) {
    int half = reading.list(tokens, index, "half-hour");
    if (half > 0) return length(index, index + half, Period.ZERO, Duration.ofMinutes(30));
    int couple = reading.list(tokens, index, "couple");
    if (couple > 0) return unit(tokens, index, index + couple, 2);
    int few = reading.list(tokens, index, "few");
    if (few > 0) return unit(tokens, index, index + few, 3);
    int one = reading.list(tokens, index, "one");
    if (one > 0) return unit(tokens, index, index + one, 1);
    return unit(tokens, index, index + 1, reading.number(tokens, index));
  }

  private Moment.@Nullable Length unit(Tokens tokens, int from, int at, int count) {
    if (count < 1 || count > MOST) return null;
    for (Unit unit : Unit.values()) {
      int words = reading.list(tokens, at, unit.list());
      if (words > 0) return length(from, at + words, unit.period(count), unit.rest(count));
    }
    return null;
  }

  private static Moment.Length length(int from, int to, Period period, Duration rest) {
    return new Moment.Length(from, to, period, rest);
  }
}
