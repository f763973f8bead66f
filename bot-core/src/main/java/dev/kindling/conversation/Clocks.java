package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Preferences;
import dev.kindling.understanding.Rhythm;
import java.text.ListFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Times and dates as people read them, in the learner's language and zone. */
final class Clocks {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private Clocks() {}

  static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** {@code Tuesday 5 May}. */
  static String date(LocalDate date, String lang) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.forLanguageTag(lang)).format(date);
  }

  /** {@code Tuesday 5 May, 9:30}. */
  static String moment(Instant at, Preferences wishes) {
    return moment(LocalDateTime.ofInstant(at, wishes.zone()), wishes);
  }

  static String moment(LocalDateTime local, Preferences wishes) {
    return date(local.toLocalDate(), wishes.lang()) + ", " + time(local.toLocalTime());
  }

  /** {@code Monday, Tuesday and Friday}. */
  static String days(Collection<DayOfWeek> days, String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    List<String> names =
        days.stream().sorted().map(day -> day.getDisplayName(TextStyle.FULL, locale)).toList();
    return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(names);
  }

  static String rhythmDays(Preferences wishes, Voice voice) {
    String days = days(wishes.workingDays(), wishes.lang());
    return voice.say(phrase(wishes.rhythm()), "days", days);
  }

  private static Phrase phrase(Rhythm rhythm) {
    return switch (rhythm) {
      case DAILY -> Phrase.EVERY_DAY;
      case THREE_DAYS -> Phrase.THREE_DAYS;
      case WEEKLY -> Phrase.WEEKLY;
    };
  }
}
