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
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  /** {@code Monday to Thursday}, or {@code Monday, Tuesday and Friday}. */
  static String days(Set<DayOfWeek> days, String lang, Voice voice) {
    List<DayOfWeek> sorted = days.stream().sorted().toList();
    int span = sorted.getLast().getValue() - sorted.getFirst().getValue() + 1;
    boolean run = sorted.size() > 2 && span == sorted.size();
    return run
        ? voice.say(
            Phrase.DAYS_FROM_TO,
            "from",
            name(sorted.getFirst(), lang),
            "to",
            name(sorted.getLast(), lang))
        : list(sorted.stream().map(day -> name(day, lang)).toList(), lang);
  }

  /** {@code Slack, Teams and e-mail}. */
  static String list(List<String> names, String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(names);
  }

  private static String name(DayOfWeek day, String lang) {
    return day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(lang));
  }

  static String rhythmDays(Preferences wishes, Voice voice) {
    String days = days(wishes.workingDays(), wishes.lang(), voice);
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
