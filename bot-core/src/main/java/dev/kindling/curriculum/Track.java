package dev.kindling.curriculum;

import java.util.List;

/** Ordered units to one goal, for one audience. */
public record Track(String id, String title, List<CurriculumUnit> units) {
  public Track {
    units = List.copyOf(units);
  }
}
