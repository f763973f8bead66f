package dev.kindling.language.when;

import dev.kindling.language.text.Tokens;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day. Without "am" or "pm" an hour from 1 to 6 is in the afternoon, as in working
 * hours: "at 3" is 15:00. A bare number is a time only behind a word such as "at".
 */
final class TimeReader implements MomentReader {
  private final Reading reading;
  private final Names names;

  TimeReader(Reading reading, Names names) {
    this.reading = reading;
    this.names = names;
  }

  @Override
  public Moment.@Nullable Time at(Tokens tokens, int index, LocalDate today) {
    Moment.Time spoken = spoken(tokens, index);
    if (spoken != null) return spoken;
    Moment.Time clock = clock(tokens, index);
    if (clock != null) return clock;
    Moment.Time hour = hour(tokens, index);
    return hour != null ? hour : partOfDay(tokens, index);
  }

  /** "half past eight", "quarter to five", "ten past 3". */
  private Moment.@Nullable Time spoken(Tokens tokens, int index) {
    int half = reading.list(tokens, index, "half-past");
    if (half > 0) return past(tokens, index, index + half, 30);
    int past = reading.list(tokens, index, "quarter-past");
    if (past > 0) return past(tokens, index, index + past, 15);
    int to = reading.list(tokens, index, "quarter-to");
    if (to > 0) return past(tokens, index, index + to, -15);
    return minutes(tokens, index);
  }

  private Moment.@Nullable Time minutes(Tokens tokens, int index) {
    int minutes = reading.number(tokens, index);
    if (minutes < 1 || minutes > 29 || reading.isBefore(tokens, index, "range-start")) return null;
    int unit = reading.list(tokens, index + 1, "minutes");
    if (unit == 0 && minutes % 5 != 0) return null;
    int at = index + 1 + unit;
    int past = reading.list(tokens, at, "past-hour");
    if (past > 0) return past(tokens, index, at + past, minutes);
    int to = reading.list(tokens, at, "to-hour");
    return to > 0 ? past(tokens, index, at + to, -minutes) : null;
  }

  private Moment.@Nullable Time past(Tokens tokens, int from, int at, int minutes) {
    int hour = reading.number(tokens, at);
    if (hour < 1 || hour > 23 || isCount(tokens, at + 1)) return null;
    return time(tokens, from, at + 1, hour, minutes);
  }

  /** "9.30", "14:05", "at 1430". */
  private Moment.@Nullable Time clock(Tokens tokens, int index) {
    if (reading.isMark(tokens, index - 1, "£")) return null;
    boolean dotted =
        (reading.isMark(tokens, index + 1, ":") || reading.isMark(tokens, index + 1, "."))
            && reading.figures(tokens, index + 2, 2);
    int hour = reading.number(tokens, index);
    if (!dotted) return four(tokens, index);
    int minute = reading.number(tokens, index + 2);
    boolean isTime = hour >= 0 && hour <= 23 && minute <= 59 && !isPart(tokens, index, index + 3);
    return isTime ? time(tokens, index, index + 3, hour, minute) : null;
  }

  /** Part of something longer, such as a date or a version. */
  private boolean isPart(Tokens tokens, int from, int to) {
    return isJoint(tokens, from - 1) || isJoint(tokens, to) || reading.isMark(tokens, to, "%");
  }

  private boolean isJoint(Tokens tokens, int index) {
    if (index < 0 || index >= tokens.size() || tokens.at(index).ends()) return false;
    String word = tokens.at(index).word();
    return word.equals(".") || word.equals("/") || word.equals(":");
  }

  private Moment.@Nullable Time four(Tokens tokens, int index) {
    if (!reading.figures(tokens, index, 4)) return null;
    int unit = reading.list(tokens, index + 1, "clock-hours");
    if (unit == 0 && !reading.isBefore(tokens, index, "at")) return null;
    int hour = tokens.at(index).number() / 100;
    int minute = tokens.at(index).number() % 100;
    if (hour > 23 || minute > 59) return null;
    return new Moment.Time(index, index + 1 + unit, LocalTime.of(hour, minute));
  }

  /** "10am", "three o'clock", "at 3". */
  private Moment.@Nullable Time hour(Tokens tokens, int index) {
    int hour = reading.number(tokens, index);
    if (hour < 0 || hour > 23 || isPart(tokens, index, index + 1)) return null;
    int oclock = reading.list(tokens, index + 1, "oclock");
    int after = index + 1 + oclock;
    boolean isSaid = oclock > 0 || isHalf(tokens, after);
    boolean isLed = reading.isBefore(tokens, index, "time-before") && !isCount(tokens, index + 1);
    return isSaid || isLed ? time(tokens, index, after, hour, 0) : null;
  }

  private boolean isHalf(Tokens tokens, int index) {
    return reading.is(tokens, index, "am") || reading.is(tokens, index, "pm");
  }

  private boolean isCount(Tokens tokens, int index) {
    return reading.is(tokens, index, "not-time-after")
        || (index < tokens.size() && names.month(tokens.at(index)) != null)
        || isJoint(tokens, index)
        || (index > 0 && tokens.isDashAfter(index - 1));
  }

  private Moment.@Nullable Time time(Tokens tokens, int from, int to, int hour, int minute) {
    int am = reading.list(tokens, to, "am");
    int pm = reading.list(tokens, to, "pm");
    int whole = am > 0 ? hour % 12 : pm > 0 && hour < 12 ? hour + 12 : working(hour);
    LocalTime time = LocalTime.of(whole, 0).plusMinutes(minute);
    return new Moment.Time(from, to + Math.max(am, pm), time);
  }

  private static int working(int hour) {
    return hour >= 1 && hour <= 6 ? hour + 12 : hour;
  }

  private Moment.@Nullable Time partOfDay(Tokens tokens, int index) {
    for (PartOfDay part : PartOfDay.values()) {
      int words = reading.list(tokens, index, part.list());
      if (words > 0) return new Moment.Time(index, index + words, part.time());
    }
    return null;
  }
}
