package dev.kindling.content.check;

import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.TitlesDraft;
import dev.kindling.content.draft.TrackDraft;
import dev.kindling.content.draft.UnitDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import java.util.Map;

/** Tracks, units and the first week have titles, and units a statement of confidence. */
final class TitleCheck implements Check {
  @Override
  public void check(PackDraft pack, Problems problems) {
    LanguageDraft first = pack.first();
    if (first.titles().firstWeek() == null)
      problems.structure(
          pack.spot(), "The first week has no title", "Add 'first-week: …' to titles.yaml.");
    for (TrackDraft track : pack.tracks()) track(track, first.titles(), problems);
  }

  private static void track(TrackDraft track, TitlesDraft titles, Problems problems) {
    titled("track", track.id(), titles.tracks(), problems);
    for (UnitDraft unit : track.units()) {
      titled("unit", unit.id(), titles.units(), problems);
      confident(unit.id(), titles.confidence(), problems);
    }
  }

  private static void titled(String kind, Text id, Map<String, Text> titles, Problems problems) {
    if (titles.containsKey(id.value())) return;
    problems.structure(
        id.spot(),
        "The %s '%s' has no title".formatted(kind, id),
        "Add '%s: …' under '%ss:' in titles.yaml.".formatted(id, kind));
  }

  private static void confident(Text unit, Map<String, Text> statements, Problems problems) {
    if (statements.containsKey(unit.value())) return;
    problems.wording(
        unit.spot(),
        "The unit '" + unit + "' has no statement of confidence",
        "Add one under 'confidence:' in titles.yaml.");
  }
}
