package dev.kindling.content.draft;

import dev.kindling.content.source.Text;
import java.util.List;

/** A lesson of the council's year: between which dates it comes, and in which nations. */
public record SeasonDraft(Text lesson, Text from, Text until, List<Text> nations) {
  public SeasonDraft {
    nations = List.copyOf(nations);
  }
}
