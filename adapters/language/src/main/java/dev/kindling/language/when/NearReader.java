package dev.kindling.language.when;

import dev.kindling.language.text.Tokens;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads days by how near they are: "tomorrow", "next week", "this Friday", "end of the month". */
final class NearReader implements MomentReader {
  private final Reading reading;
  private final Names names;

  NearReader(Reading reading, Names names) {
    this.reading = reading;
    this.names = names;
  }

  @Override
  public Moment.@Nullable Dates at(Tokens tokens, int index, LocalDate today) {
    Moment.Dates end = end(tokens, index, today);
    if (end != null) return end;
    Moment.Dates weekday = weekday(tokens, index, today);
    return weekday != null ? weekday : named(tokens, index, today);
  }

  private Moment.@Nullable Dates named(Tokens tokens, int index, LocalDate today) {
    for (Near near : Near.values()) {
      int words = reading.list(tokens, index, near.list());
      if (words > 0)
        return new Moment.Dates(index, index + words, near.first(today), near.last(today));
    }
    return null;
  }

  /** "end of next week": what comes after it is the first day back. */
  private Moment.@Nullable Dates end(Tokens tokens, int index, LocalDate today) {
    int words = reading.list(tokens, index, "end-of");
    Moment.Dates whole = words == 0 ? null : named(tokens, index + words, today);
    if (whole == null) return null;
    return new Moment.Dates(index, whole.to(), whole.last().plusDays(1), whole.last());
  }

  /** "next Monday", "this Friday", "Monday week". */
  private Moment.@Nullable Dates weekday(Tokens tokens, int index, LocalDate today) {
    int led = Math.max(reading.list(tokens, index, "next"), reading.list(tokens, index, "this"));
    int at = index + led;
    DayOfWeek day = at < tokens.size() ? names.day(tokens.at(at)) : null;
    int week = reading.list(tokens, at + 1, "week");
    if (day == null || (led == 0 && week == 0)) return null;
    LocalDate date = today.with(TemporalAdjusters.next(day)).plusWeeks(week);
    return new Moment.Dates(index, at + 1 + week, date, date);
  }
}
