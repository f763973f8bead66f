package dev.kindling.content.draft;

import dev.kindling.content.source.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words for tracks and units, by their ids.
 *
 * @param firstWeek the title of the first week, or null if it isn't there
 * @param confidence the statement of a unit, or of {@code first-week}
 */
public record TitlesDraft(
    @Nullable Text firstWeek,
    Map<String, Text> tracks,
    Map<String, Text> units,
    Map<String, Text> confidence) {
  public TitlesDraft {
    tracks = Map.copyOf(tracks);
    units = Map.copyOf(units);
    confidence = Map.copyOf(confidence);
  }
}
