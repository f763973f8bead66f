package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A pack as it was written, in all its languages.
 *
 * @param spot the first line of its pack.yaml
 * @param languages the first is the one that everything exists in
 * @param year lessons that come between two dates; one may come in several years
 */
public record PackDraft(
    Spot spot,
    Text id,
    Text version,
    List<Text> languages,
    List<Text> firstWeek,
    Map<Text, Text> goals,
    List<SeasonDraft> year,
    List<TrackDraft> tracks,
    Map<String, LanguageDraft> inLanguage) {

  /** Every lesson's file, in every language. */
  public List<LessonDraft> lessons() {
    return inLanguage.values().stream().flatMap(lang -> lang.lessons().values().stream()).toList();
  }

  /** Where the lessons are listed, in order: the first week, then track by track. */
  public List<Text> listed() {
    Stream<Text> inTracks =
        tracks.stream().flatMap(t -> t.units().stream()).flatMap(u -> u.lessons().stream());
    return Stream.concat(firstWeek.stream(), inTracks).toList();
  }

  /** Every lesson that somebody may get: those {@link #listed()}, and those of the year. */
  public List<Text> given() {
    return Stream.concat(listed().stream(), year.stream().map(SeasonDraft::lesson)).toList();
  }

  /** The language that everything exists in. */
  public LanguageDraft first() {
    return Objects.requireNonNull(inLanguage.get(languages.getFirst().value()));
  }

  /** This language's files, in the order of {@link #languages()}. */
  public Map<String, LanguageDraft> ordered() {
    Map<String, LanguageDraft> ordered = new LinkedHashMap<>();
    for (Text lang : languages) ordered.put(lang.value(), inLanguage.get(lang.value()));
    return ordered;
  }
}
