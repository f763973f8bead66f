package dev.kindling.language.when;

import dev.kindling.language.text.Tokens;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads weekdays: "mon wed fri", "Tuesdays to Thursdays", "weekdays", "every day but Friday", "not
 * Mondays". Short names that are words too ("sat", "sun") count only behind a word such as "on" or
 * beside another weekday.
 */
final class DaysReader implements MomentReader {
  private static final Set<DayOfWeek> WEEK =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  private final Reading reading;
  private final Names names;

  DaysReader(Reading reading, Names names) {
    this.reading = reading;
    this.names = names;
  }

  @Override
  public Moment.@Nullable Days at(Tokens tokens, int index, LocalDate today) {
    int except = reading.list(tokens, index, "except");
    if (except > 0) return excluded(tokens, index, index + except);
    int every = reading.list(tokens, index, "every-day");
    Moment.Days left = every == 0 ? null : allBut(tokens, index, index + every);
    return left != null ? left : some(tokens, index);
  }

  private Moment.@Nullable Days excluded(Tokens tokens, int from, int at) {
    Moment.Days days = some(tokens, at);
    return days == null ? null : new Moment.Days(from, days.to(), days.days(), true);
  }

  private Moment.@Nullable Days allBut(Tokens tokens, int from, int at) {
    int except = reading.list(tokens, at, "except");
    Moment.Days days = except == 0 ? null : some(tokens, at + except);
    if (days == null) return null;
    Set<DayOfWeek> left = EnumSet.copyOf(WEEK);
    left.removeAll(days.days());
    return new Moment.Days(from, days.to(), left, false);
  }

  private Moment.@Nullable Days some(Tokens tokens, int from) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    int at = from;
    int to = from;
    while (at < tokens.size()) {
      int words = group(tokens, at, days);
      if (words == 0) break;
      to = at + words;
      at = to + reading.list(tokens, to, "and");
    }
    return days.isEmpty() ? null : new Moment.Days(from, to, days, false);
  }

  /** Adds one day, a range of days or a named group of them; returns how many words it took. */
  private int group(Tokens tokens, int at, Set<DayOfWeek> days) {
    int named = reading.list(tokens, at, "weekdays");
    if (named > 0) days.addAll(WEEK);
    int weekend = reading.list(tokens, at, "weekends");
    if (weekend > 0) days.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    return Math.max(Math.max(named, weekend), range(tokens, at, days));
  }

  private int range(Tokens tokens, int at, Set<DayOfWeek> days) {
    DayOfWeek first = days.isEmpty() ? day(tokens, at) : name(tokens, at);
    if (first == null) return 0;
    int through = reading.list(tokens, at + 1, "through");
    boolean isRange = through > 0 || tokens.isDashAfter(at);
    DayOfWeek last = isRange ? name(tokens, at + 1 + through) : null;
    if (last == null) days.add(first);
    else for (DayOfWeek day = first; days.add(day) && day != last; ) day = day.plus(1);
    return last == null ? 1 : 2 + through;
  }

  private @Nullable DayOfWeek name(Tokens tokens, int at) {
    return at < 0 || at >= tokens.size() ? null : names.day(tokens.at(at));
  }

  private @Nullable DayOfWeek day(Tokens tokens, int at) {
    DayOfWeek day = name(tokens, at);
    if (day == null || !reading.is(tokens, at, "words-too")) return day;
    boolean isLed = reading.isBefore(tokens, at, "day-before") || tokens.size() == 1;
    int next = at + 1 + reading.list(tokens, at + 1, "and");
    int range = at + 1 + reading.list(tokens, at + 1, "through");
    boolean hasNeighbour =
        name(tokens, at - 1) != null || name(tokens, next) != null || name(tokens, range) != null;
    return isLed || hasNeighbour ? day : null;
  }
}
