package dev.kindling.schedule;

import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Season;
import dev.kindling.organisation.Organisation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The lessons of the council's year. Pure. */
final class Seasons {
  private Seasons() {}

  /** The lessons that are on at that local date, the one that ends first first. */
  static List<LessonId> on(LocalDate date, Pack pack, Organisation organisation) {
    return pack.seasons().stream()
        .filter(season -> season.isOn(date) && isFor(season, organisation))
        .sorted(Comparator.comparing(Season::until).thenComparing(it -> it.lesson().value()))
        .map(Season::lesson)
        .toList();
  }

  /**
   * Whether a lesson may arrive on that date: always, unless it belongs to seasons that are off.
   */
  static boolean mayArrive(LessonId lesson, LocalDate date, Pack pack, Organisation organisation) {
    boolean seasonal = pack.seasons().stream().anyMatch(it -> it.lesson().equals(lesson));
    return !seasonal || on(date, pack, organisation).contains(lesson);
  }

  private static boolean isFor(Season season, Organisation organisation) {
    String nation = organisation.nation().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return season.nations().isEmpty() || season.nations().contains(nation);
  }
}
