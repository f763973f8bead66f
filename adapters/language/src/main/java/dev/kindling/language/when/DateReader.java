package dev.kindling.language.when;

import dev.kindling.language.text.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates written with numbers: "5 May", "May 5th 2027", "Monday the 5th", "5/5", "2027-05-05".
 * The day comes before the month. A date without its year is the next one, today included. A
 * month's name alone is one only behind a word such as "until": "may I" is a question.
 */
final class DateReader implements MomentReader {
  private final Reading reading;
  private final Names names;

  DateReader(Reading reading, Names names) {
    this.reading = reading;
    this.names = names;
  }

  @Override
  public Moment.@Nullable Dates at(Tokens tokens, int index, LocalDate today) {
    int start = index;
    if (names.day(tokens.at(index)) != null) start++;
    start += reading.list(tokens, start, "the");
    Moment.Dates date = longest(tokens, start, today);
    return date == null ? null : new Moment.Dates(index, date.to(), date.first(), date.last());
  }

  private Moment.@Nullable Dates longest(Tokens tokens, int at, LocalDate today) {
    if (at >= tokens.size()) return null;
    Moment.Dates named = dayMonth(tokens, at, today);
    if (named == null) named = monthDay(tokens, at, today);
    if (named == null) named = slashed(tokens, at, today);
    if (named == null) named = iso(tokens, at);
    if (named == null) named = dayOnly(tokens, at, today);
    return named != null ? named : monthOnly(tokens, at, today);
  }

  private Moment.@Nullable Dates dayMonth(Tokens tokens, int at, LocalDate today) {
    int day = day(tokens, at);
    int month = at + 1 + ending(tokens, at + 1);
    month += reading.list(tokens, month, "of");
    if (day < 1 || month(tokens, month) == null) return null;
    return dated(tokens, at, month + 1, day, month(tokens, month).getValue(), today);
  }

  private Moment.@Nullable Dates monthDay(Tokens tokens, int at, LocalDate today) {
    Month month = month(tokens, at);
    int from = at + 1 + reading.list(tokens, at + 1, "the");
    int day = day(tokens, from);
    int to = from + 1 + ending(tokens, from + 1);
    if (month == null || day < 1 || reading.is(tokens, to, "not-time-after")) return null;
    return dated(tokens, at, to, day, month.getValue(), today);
  }

  private Moment.@Nullable Dates slashed(Tokens tokens, int at, LocalDate today) {
    int day = day(tokens, at);
    int month = reading.number(tokens, at + 2);
    if (!reading.isMark(tokens, at + 1, "/") || day < 1 || month < 1 || month > 12) return null;
    if (!reading.isMark(tokens, at + 3, "/")) return next(at, at + 3, day, month, today);
    int year = reading.number(tokens, at + 4);
    return exact(at, at + 5, year < 100 ? 2000 + year : year, month, day);
  }

  private Moment.@Nullable Dates iso(Tokens tokens, int at) {
    boolean dashed = tokens.isDashAfter(at) && tokens.isDashAfter(at + 1);
    if (!dashed || !reading.figures(tokens, at, 4)) return null;
    int month = reading.number(tokens, at + 1);
    return exact(at, at + 3, tokens.at(at).number(), month, reading.number(tokens, at + 2));
  }

  /** "until the 5th": this month's or the next one's. */
  private Moment.@Nullable Dates dayOnly(Tokens tokens, int at, LocalDate today) {
    int ending = ending(tokens, at + 1);
    int before = at - (reading.isBefore(tokens, at, "the") ? 1 : 0);
    boolean isLed =
        reading.isBefore(tokens, before, "date-before")
            || (before > 0 && names.day(tokens.at(before - 1)) != null);
    int day = day(tokens, at);
    if (day < 1 || ending == 0 || !isLed) return null;
    LocalDate date = today;
    while (date.getDayOfMonth() != day) date = date.plusDays(1);
    return new Moment.Dates(at, at + 1 + ending, date, date);
  }

  /** "until May". */
  private Moment.@Nullable Dates monthOnly(Tokens tokens, int at, LocalDate today) {
    Month month = month(tokens, at);
    if (month == null || !reading.isBefore(tokens, at, "month-before")) return null;
    Moment.Dates first = next(at, at + 1, 1, month.getValue(), today);
    if (first == null) return null;
    LocalDate last = first.first().with(TemporalAdjusters.lastDayOfMonth());
    return new Moment.Dates(at, at + 1, first.first(), last);
  }

  private Moment.@Nullable Dates dated(
      Tokens tokens, int from, int to, int day, int month, LocalDate today) {
    int year = reading.figures(tokens, to, 4) ? tokens.at(to).number() : 0;
    return year >= 2000 && year < 2100
        ? exact(from, to + 1, year, month, day)
        : next(from, to, day, month, today);
  }

  private static Moment.@Nullable Dates next(
      int from, int to, int day, int month, LocalDate today) {
    for (int year = today.getYear(); year <= today.getYear() + 8; year++) {
      Moment.Dates date = exact(from, to, year, month, day);
      if (date != null && !date.first().isBefore(today)) return date;
    }
    return null;
  }

  private static Moment.@Nullable Dates exact(int from, int to, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return new Moment.Dates(from, to, date, date);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private @Nullable Month month(Tokens tokens, int at) {
    return at < 0 || at >= tokens.size() ? null : names.month(tokens.at(at));
  }

  private int day(Tokens tokens, int at) {
    int number = reading.number(tokens, at);
    int day = number >= 0 ? number : reading.ordinal(tokens, at);
    return day >= 1 && day <= 31 ? day : -1;
  }

  private int ending(Tokens tokens, int at) {
    return reading.list(tokens, at, "ordinal-endings");
  }
}
