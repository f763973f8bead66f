package dev.kindling.content;

import dev.kindling.content.draft.ConceptDraft;
import dev.kindling.content.draft.FactDraft;
import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.SeasonDraft;
import dev.kindling.content.draft.TitlesDraft;
import dev.kindling.content.draft.TrackDraft;
import dev.kindling.content.draft.UnitDraft;
import dev.kindling.content.source.Text;
import dev.kindling.curriculum.Concept;
import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.LocalFact;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Season;
import dev.kindling.curriculum.Track;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the library of a pack whose structure is right. What a language doesn't have yet (a lesson,
 * a title, a glossary entry, a fact's wording) comes from the pack's first language; a lesson keeps
 * its own {@code lang}, so that screen readers know.
 */
final class LibraryBuilder {
  private final PackDraft draft;
  private final LanguageDraft first;

  LibraryBuilder(PackDraft draft) {
    this.draft = draft;
    this.first = draft.first();
  }

  Library library() {
    Map<String, Pack> packs = new HashMap<>();
    draft.inLanguage().forEach((lang, words) -> packs.put(lang, pack(words)));
    return new Library(packs, first.lang());
  }

  private Pack pack(LanguageDraft lang) {
    return new Pack(
        draft.id().value(),
        Integer.parseInt(draft.version().value()),
        lang.lang(),
        title(lang.titles().firstWeek(), first.titles().firstWeek()),
        title(
            lang.titles().confidence().get(Pack.FIRST_WEEK),
            first.titles().confidence().get(Pack.FIRST_WEEK)),
        ids(draft.firstWeek()),
        goals(),
        draft.year().stream().map(LibraryBuilder::season).toList(),
        draft.tracks().stream().map(track -> track(track, lang.titles())).toList(),
        lessons(lang),
        concepts(lang),
        facts(lang),
        WordsBuilder.phrases(lang),
        WordsBuilder.words(lang));
  }

  private static List<LessonId> ids(List<Text> ids) {
    return ids.stream().map(id -> new LessonId(id.value())).toList();
  }

  private Map<String, LessonId> goals() {
    Map<String, LessonId> goals = new HashMap<>();
    draft.goals().forEach((goal, id) -> goals.put(goal.value(), new LessonId(id.value())));
    return goals;
  }

  private static Season season(SeasonDraft draft) {
    return new Season(
        new LessonId(draft.lesson().value()),
        LocalDate.parse(draft.from().value()),
        LocalDate.parse(draft.until().value()),
        draft.nations().stream().map(Text::value).collect(Collectors.toSet()));
  }

  private Track track(TrackDraft track, TitlesDraft titles) {
    String id = track.id().value();
    List<CurriculumUnit> units = track.units().stream().map(unit -> unit(unit, titles)).toList();
    return new Track(id, title(titles.tracks().get(id), first.titles().tracks().get(id)), units);
  }

  private CurriculumUnit unit(UnitDraft unit, TitlesDraft titles) {
    String id = unit.id().value();
    TitlesDraft fallback = first.titles();
    return new CurriculumUnit(
        id,
        title(titles.units().get(id), fallback.units().get(id)),
        title(titles.confidence().get(id), fallback.confidence().get(id)),
        ids(unit.lessons()));
  }

  private static String title(@Nullable Text own, @Nullable Text fallback) {
    if (own != null) return own.value();
    return fallback == null ? "" : fallback.value();
  }

  private Map<LessonId, Lesson> lessons(LanguageDraft lang) {
    Map<String, LessonDraft> drafts = new HashMap<>(first.lessons());
    drafts.putAll(lang.lessons());
    Map<LessonId, Lesson> lessons = new HashMap<>();
    drafts.forEach((id, lesson) -> lessons.put(new LessonId(id), LessonBuilder.lesson(lesson)));
    return lessons;
  }

  private Map<String, Concept> concepts(LanguageDraft lang) {
    Map<String, Concept> concepts = new HashMap<>();
    first.concepts().forEach((id, concept) -> concepts.put(id, concept(concept)));
    lang.concepts().forEach((id, concept) -> concepts.put(id, concept(concept)));
    return concepts;
  }

  /** Said once for all languages. */
  private Set<String> confusable(ConceptDraft draft) {
    ConceptDraft original = first.concepts().getOrDefault(draft.id().value(), draft);
    return original.confusable().stream().map(Text::value).collect(Collectors.toSet());
  }

  private Concept concept(ConceptDraft draft) {
    List<String> also = draft.also().stream().map(Text::value).toList();
    return new Concept(
        draft.id().value(), draft.name().value(), draft.meaning().value(), also, confusable(draft));
  }

  private Map<String, LocalFact> facts(LanguageDraft lang) {
    Map<String, LocalFact> facts = new HashMap<>();
    first.facts().forEach((id, fact) -> facts.put(id, fact(fact)));
    lang.facts().forEach((id, fact) -> facts.put(id, fact(fact)));
    return facts;
  }

  private static LocalFact fact(FactDraft draft) {
    return new LocalFact(
        draft.id().value(), draft.ask().value(), draft.example().value(), draft.unset().value());
  }
}
