package dev.kindling.schedule;

import dev.kindling.learner.Agenda;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Preferences;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the clock has something to do for a learner. Pure: no clock of its own. Local dates decide,
 * in the learner's zone; a local time that daylight saving skips comes at the next time there is.
 */
public final class Schedule {
  /** Default times begin here and are spread by learner. */
  static final LocalTime FIRST_DEFAULT = LocalTime.of(9, 0);

  static final int SPREAD_MINUTES = 90;

  /** How long after its time a session may still arrive. */
  static final Duration LIFE = Duration.ofHours(4);

  /** Working days between an invitation and its one reminder. */
  static final int REMINDER_AFTER = 10;

  /** Further ahead than this nobody's next day is looked for: beyond the longest holiday. */
  private static final int HORIZON = 400;

  private final SessionDays days;

  public Schedule(Holidays holidays) {
    this.days = new SessionDays(holidays);
  }

  /** The learner's time for sessions: the one they chose, or their share of the spread. */
  public static LocalTime timeOf(Learner learner) {
    LocalTime chosen = learner.preferences().time();
    if (chosen != null) return chosen;
    return FIRST_DEFAULT.plusMinutes(Math.floorMod(learner.number() * 37, SPREAD_MINUTES));
  }

  /** When to look at this learner next, strictly after {@code now}; null for never. */
  public @Nullable Instant next(Learner learner, Organisation organisation, Instant now) {
    return switch (learner.standing()) {
      case KNOWN -> reminder(learner, organisation, now);
      case LEARNING, PAUSED -> earliest(learner, organisation, now);
      case QUIET -> freshStart(learner, organisation, now);
      case LEFT, GONE -> null;
    };
  }

  /** The next session strictly after {@code now}, whatever "later" says; null for none. */
  public @Nullable Instant nextSession(Learner learner, Organisation organisation, Instant now) {
    LocalDate first = firstDay(learner, now);
    if (first == null) return null;
    Preferences wishes = learner.preferences();
    for (LocalDate day = first; day.isBefore(first.plusDays(HORIZON)); day = day.plusDays(1)) {
      boolean open = days.hasSession(day, learner.number(), wishes, organisation.nation());
      Instant at = open ? at(learner, day) : null;
      if (at != null && at.isAfter(now)) return at;
    }
    return null;
  }

  /** Until when a session that was due then may arrive: four hours, never in quiet hours. */
  public Instant expiry(Learner learner, Instant due) {
    Instant evening =
        learner
            .today(due)
            .atTime(QuietHours.START)
            .atZone(learner.preferences().zone())
            .toInstant();
    Instant end = due.plus(LIFE);
    return end.isBefore(evening) ? end : evening;
  }

  private @Nullable Instant earliest(Learner learner, Organisation organisation, Instant now) {
    Instant session = nextSession(learner, organisation, now);
    Instant later = learner.agenda().later();
    if (later == null || !later.isAfter(now)) return session;
    return session == null || later.isBefore(session) ? later : session;
  }

  private static @Nullable LocalDate firstDay(Learner learner, Instant now) {
    LocalDate today = learner.today(now);
    Agenda agenda = learner.agenda();
    LocalDate planned = agenda.plannedOn();
    LocalDate first = planned == null || planned.isBefore(today) ? today : planned.plusDays(1);
    if (!learner.membership().isPausedOn(first)) return first;
    return learner.membership().backOn();
  }

  private @Nullable Instant reminder(Learner learner, Organisation organisation, Instant now) {
    if (learner.dialogue().introduced() != Introduction.WELCOMED) return null;
    LocalDate from = learner.today(learner.membership().since()).plusDays(1);
    Instant due =
        workingDays(from, learner.preferences(), organisation.nation())
            .skip(REMINDER_AFTER - 1L)
            .findFirst()
            .map(day -> at(learner, day))
            .orElse(null);
    return due == null || due.isAfter(now) ? due : null;
  }

  /** The first working day of the month after the next 14 days; asked once. */
  private @Nullable Instant freshStart(Learner learner, Organisation organisation, Instant now) {
    if (learner.agenda().untouched() > Rhythms.SILENT_AFTER) return null;
    LocalDate month =
        learner
            .today(learner.membership().since())
            .plusDays(14)
            .with(TemporalAdjusters.firstDayOfNextMonth());
    return workingDays(month, learner.preferences(), organisation.nation())
        .map(day -> at(learner, day))
        .filter(at -> at.isAfter(now))
        .findFirst()
        .orElse(null);
  }

  private Stream<LocalDate> workingDays(LocalDate from, Preferences wishes, Nation nation) {
    return from.datesUntil(from.plusDays(HORIZON))
        .filter(day -> days.isWorkingDay(day, wishes, nation));
  }

  private static Instant at(Learner learner, LocalDate day) {
    return day.atTime(timeOf(learner)).atZone(learner.preferences().zone()).toInstant();
  }
}
