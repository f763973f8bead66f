package dev.kindling.learner;

import dev.kindling.understanding.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a learner chose, once for all their accounts.
 *
 * @param zone their time zone; all local times here are in it
 * @param time when a session comes; null for the default, which is spread over 90 minutes
 * @param workingDays the days they work; never empty
 * @param track the id of their track
 * @param goal what they said would help most, a key of the pack's goals; null until asked
 */
public record Preferences(
    String lang,
    ZoneId zone,
    @Nullable LocalTime time,
    Set<DayOfWeek> workingDays,
    Rhythm rhythm,
    boolean textOnly,
    String track,
    @Nullable String goal) {
  /** Monday to Friday. */
  public static final Set<DayOfWeek> WEEK =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  public Preferences {
    if (workingDays.isEmpty()) throw new IllegalArgumentException("Nobody works on no day");
    workingDays = Set.copyOf(workingDays);
  }

  public static Preferences defaults(String lang, ZoneId zone, String track) {
    return new Preferences(lang, zone, null, WEEK, Rhythm.DAILY, false, track, null);
  }

  public Preferences withLang(String chosen) {
    return new Preferences(chosen, zone, time, workingDays, rhythm, textOnly, track, goal);
  }

  /** Null for the default, which is spread. */
  public Preferences withTime(@Nullable LocalTime chosen) {
    return new Preferences(lang, zone, chosen, workingDays, rhythm, textOnly, track, goal);
  }

  public Preferences withZone(ZoneId newer) {
    return new Preferences(lang, newer, time, workingDays, rhythm, textOnly, track, goal);
  }

  public Preferences withWorkingDays(Set<DayOfWeek> days) {
    return new Preferences(lang, zone, time, days, rhythm, textOnly, track, goal);
  }

  public Preferences withRhythm(Rhythm chosen) {
    return new Preferences(lang, zone, time, workingDays, chosen, textOnly, track, goal);
  }

  public Preferences withTextOnly(boolean only) {
    return new Preferences(lang, zone, time, workingDays, rhythm, only, track, goal);
  }

  public Preferences withTrack(String chosen) {
    return new Preferences(lang, zone, time, workingDays, rhythm, textOnly, chosen, goal);
  }

  public Preferences withGoal(String chosen) {
    return new Preferences(lang, zone, time, workingDays, rhythm, textOnly, track, chosen);
  }
}
