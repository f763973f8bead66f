package dev.kindling.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Track;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pack that ships, held to its own rules. */
class ShippedPackTest {
  /** A fixed day: that reviews fall due is no reason for a build to break. */
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);

  @Test
  void hasNothingToMend() {
    assertEquals(List.of(), ContentCheck.problems(PackReader.files(null), WRITTEN));
  }

  @Test
  void hasAFirstWeekAndTwoLessonsOfEachTrackAtLeast() {
    Pack pack = PackReader.library(PackReader.files(null)).in("en-GB");
    assertEquals(5, pack.firstWeek().size());
    assertEquals(
        List.of("everyone", "leaders", "specialists"),
        pack.tracks().stream().map(Track::id).toList());
    for (Track track : pack.tracks())
      assertTrue(track.units().stream().mapToInt(u -> u.lessons().size()).sum() >= 2, track.id());
  }
}
