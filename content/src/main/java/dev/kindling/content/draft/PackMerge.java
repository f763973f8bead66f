package dev.kindling.content.draft;

import dev.kindling.content.draft.WordsDraft.IntentDraft;
import dev.kindling.content.source.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds a pack to another. What both have under one id (a lesson, a title, a glossary entry, a fact,
 * a phrase, an intent's words, a goal, a lesson of the year with its dates) is the newcomer's. A
 * track or unit of both keeps its lessons and gets the newcomer's after them; a lesson that has its
 * place already keeps it. The newcomer's first week, if it has one, replaces the other.
 */
public final class PackMerge {
  private PackMerge() {}

  public static PackDraft merged(PackDraft old, PackDraft newcomer) {
    return new PackDraft(
        old.spot(),
        old.id(),
        old.version(),
        union(old.languages(), newcomer.languages()),
        newcomer.firstWeek().isEmpty() ? old.firstWeek() : newcomer.firstWeek(),
        over(old.goals(), newcomer.goals()),
        year(old.year(), newcomer.year()),
        tracks(old, newcomer),
        languages(old.inLanguage(), newcomer.inLanguage()));
  }

  private static List<Text> union(List<Text> old, List<Text> newcomers) {
    Set<String> known = new HashSet<>();
    List<Text> union = new ArrayList<>(old);
    old.forEach(text -> known.add(text.value()));
    newcomers.stream().filter(text -> known.add(text.value())).forEach(union::add);
    return union;
  }

  private static <V> Map<Text, V> over(Map<Text, V> old, Map<Text, V> newcomers) {
    Map<String, Text> names = new LinkedHashMap<>();
    old.keySet().forEach(name -> names.put(name.value(), name));
    newcomers.keySet().forEach(name -> names.put(name.value(), name));
    Map<Text, V> over = new LinkedHashMap<>();
    for (Text name : names.values())
      over.put(name, newcomers.containsKey(name) ? newcomers.get(name) : old.get(name));
    return over;
  }

  private static List<SeasonDraft> year(List<SeasonDraft> old, List<SeasonDraft> newcomers) {
    Set<String> newer = new HashSet<>();
    newcomers.forEach(season -> newer.add(season.lesson().value()));
    List<SeasonDraft> year = new ArrayList<>(newcomers);
    old.stream().filter(season -> !newer.contains(season.lesson().value())).forEach(year::add);
    return year;
  }

  private static List<TrackDraft> tracks(PackDraft old, PackDraft newcomer) {
    Set<String> placed = new HashSet<>();
    old.listed().forEach(lesson -> placed.add(lesson.value()));
    List<TrackDraft> tracks = new ArrayList<>(old.tracks());
    for (TrackDraft track : newcomer.tracks()) add(tracks, without(track, placed));
    return tracks;
  }

  private static TrackDraft without(TrackDraft track, Set<String> placed) {
    List<UnitDraft> units = track.units().stream().map(unit -> without(unit, placed)).toList();
    return new TrackDraft(track.id(), units);
  }

  private static UnitDraft without(UnitDraft unit, Set<String> placed) {
    return new UnitDraft(
        unit.id(),
        unit.lessons().stream().filter(lesson -> !placed.contains(lesson.value())).toList());
  }

  private static void add(List<TrackDraft> tracks, TrackDraft added) {
    for (int i = 0; i < tracks.size(); i++) {
      TrackDraft track = tracks.get(i);
      if (!track.id().value().equals(added.id().value())) continue;
      List<UnitDraft> units = new ArrayList<>(track.units());
      added.units().forEach(unit -> add(units, unit));
      tracks.set(i, new TrackDraft(track.id(), units));
      return;
    }
    tracks.add(added);
  }

  private static void add(List<UnitDraft> units, UnitDraft added) {
    for (int i = 0; i < units.size(); i++) {
      UnitDraft unit = units.get(i);
      if (!unit.id().value().equals(added.id().value())) continue;
      List<Text> lessons = new ArrayList<>(unit.lessons());
      lessons.addAll(added.lessons());
      units.set(i, new UnitDraft(unit.id(), lessons));
      return;
    }
    units.add(added);
  }

  private static Map<String, LanguageDraft> languages(
      Map<String, LanguageDraft> old, Map<String, LanguageDraft> newcomers) {
    Map<String, LanguageDraft> merged = new HashMap<>(old);
    newcomers.forEach((lang, newer) -> merged.merge(lang, newer, PackMerge::language));
    return merged;
  }

  private static LanguageDraft language(LanguageDraft old, LanguageDraft newer) {
    SortedMap<String, LessonDraft> lessons = new TreeMap<>(old.lessons());
    lessons.putAll(newer.lessons());
    return new LanguageDraft(
        old.lang(),
        lessons,
        titles(old.titles(), newer.titles()),
        byId(old.concepts(), newer.concepts()),
        byId(old.facts(), newer.facts()),
        byId(old.phrases(), newer.phrases()),
        words(old.words(), newer.words()));
  }

  private static TitlesDraft titles(TitlesDraft old, TitlesDraft newer) {
    return new TitlesDraft(
        first(newer.firstWeek(), old.firstWeek()),
        byId(old.tracks(), newer.tracks()),
        byId(old.units(), newer.units()),
        byId(old.confidence(), newer.confidence()));
  }

  private static @Nullable Text first(@Nullable Text one, @Nullable Text other) {
    return one != null ? one : other;
  }

  private static WordsDraft words(WordsDraft old, WordsDraft newer) {
    Map<String, IntentDraft> intents = byId(old.intents(), newer.intents());
    return new WordsDraft(intents, byId(old.vocabulary(), newer.vocabulary()));
  }

  private static <V> Map<String, V> byId(Map<String, V> old, Map<String, V> newer) {
    Map<String, V> byId = new LinkedHashMap<>(old);
    byId.putAll(newer);
    return byId;
  }
}
