package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lesson's file.
 *
 * @param spot its first line
 * @param revision of the whole file: the same text gives the same positive number
 */
public record LessonDraft(
    Spot spot,
    int revision,
    Text id,
    Text title,
    Text lang,
    List<Text> concepts,
    Map<Text, Text> lenses,
    List<Text> outcomes,
    List<Text> prerequisites,
    Text minutes,
    Text owner,
    Text reviewBy,
    List<Text> needs,
    List<SourceDraft> sources,
    Prose body,
    Prose tryIt,
    @Nullable Prose councillors,
    List<ItemDraft> items) {

  /** Everything a learner may read in it, part by part. */
  public List<Prose> prose() {
    List<Prose> all = new ArrayList<>(List.of(body, tryIt));
    if (councillors != null) all.add(councillors);
    items.forEach(item -> all.addAll(item.prose()));
    return all;
  }
}
