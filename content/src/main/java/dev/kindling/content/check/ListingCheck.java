package dev.kindling.content.check;

import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.SeasonDraft;
import dev.kindling.content.draft.TrackDraft;
import dev.kindling.content.draft.UnitDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every listed lesson has a file, every file is listed, and nothing is listed twice. */
final class ListingCheck implements Check {
  @Override
  public void check(PackDraft pack, Problems problems) {
    if (pack.tracks().isEmpty())
      problems.structure(pack.spot(), "The pack has no track", "Add 'tracks:' with one at least.");
    once("lesson", pack.listed(), problems);
    once("track", pack.tracks().stream().map(TrackDraft::id).toList(), problems);
    once("unit", units(pack).map(UnitDraft::id).toList(), problems);
    pack.given().forEach(lesson -> hasFile(pack, lesson, problems));
    besides(pack, problems);
    unlisted(pack, problems);
  }

  private static Stream<UnitDraft> units(PackDraft pack) {
    return pack.tracks().stream().flatMap(track -> track.units().stream());
  }

  private static void once(String kind, List<Text> ids, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (Text id : ids)
      if (!seen.add(id.value()))
        problems.structure(
            id.spot(), "The %s '%s' is listed twice".formatted(kind, id), "Keep one place for it.");
  }

  /** A lesson of the year comes in its season only. */
  private static void besides(PackDraft pack, Problems problems) {
    Set<String> listed = new HashSet<>();
    pack.listed().forEach(id -> listed.add(id.value()));
    for (SeasonDraft season : pack.year())
      if (listed.contains(season.lesson().value()))
        problems.structure(
            season.lesson().spot(),
            "The lesson '" + season.lesson() + "' has a place besides the year",
            "Keep one place for it.");
  }

  private static void hasFile(PackDraft pack, Text id, Problems problems) {
    if (pack.first().lessons().containsKey(id.value())) return;
    problems.structure(
        id.spot(),
        "The lesson '" + id + "' has no file",
        "Write %s/lessons/%s.md, or take it off the list.".formatted(pack.first().lang(), id));
  }

  private static void unlisted(PackDraft pack, Problems problems) {
    Set<String> listed = new HashSet<>();
    pack.given().forEach(id -> listed.add(id.value()));
    for (Map.Entry<String, LessonDraft> lesson : pack.first().lessons().entrySet())
      if (!listed.contains(lesson.getKey()))
        problems.wording(
            lesson.getValue().spot(), "Nobody will get this lesson", "List it in pack.yaml.");
  }
}
