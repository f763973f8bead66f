package dev.kindling.content.draft;

import dev.kindling.content.source.Text;
import java.util.List;

/** A unit's id and its lessons' ids, in order. */
public record UnitDraft(Text id, List<Text> lessons) {
  public UnitDraft {
    lessons = List.copyOf(lessons);
  }
}
