package dev.kindling.content.draft;

import dev.kindling.content.source.Text;
import java.util.List;

/** A track's id and its units, in order. */
public record TrackDraft(Text id, List<UnitDraft> units) {
  public TrackDraft {
    units = List.copyOf(units);
  }
}
