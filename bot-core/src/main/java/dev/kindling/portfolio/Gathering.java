package dev.kindling.portfolio;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Track;
import dev.kindling.learner.Agreement;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Progress;
import dev.kindling.mastery.Masteries;
import dev.kindling.organisation.Organisation;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Memory;
import dev.kindling.review.Parameters;
import dev.kindling.review.ReviewState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a portfolio together. */
final class Gathering {
  private static final Duration A_QUESTION = Duration.ofSeconds(30);

  private final Pack pack;
  private final Learner learner;
  private final LocalDate today;
  private final Fsrs fsrs;
  private final Masteries masteries;

  Gathering(Pack pack, Learner learner, Organisation organisation, LocalDate today) {
    this.pack = pack;
    this.learner = learner;
    this.today = today;
    this.fsrs = new Fsrs(Parameters.standard().withDesiredRetention(organisation.retention()));
    this.masteries = new Masteries(pack, learner, fsrs, today);
  }

  Portfolio portfolio() {
    List<LessonDone> lessons = lessons();
    return new Portfolio(
        today, parts(), lessons, ideas(lessons), competences(lessons), coming(), spent(lessons));
  }

  private List<Part> parts() {
    Track theirs = pack.track(learner.preferences().track());
    Stream<Part> others =
        pack.tracks().stream()
            .filter(track -> !track.equals(theirs))
            .flatMap(track -> track.units().stream())
            .map(this::part)
            .filter(Part::isBegun);
    Stream<Part> own = theirs.units().stream().map(this::part);
    return Stream.of(Stream.of(firstWeek()), own, others).flatMap(parts -> parts).toList();
  }

  private Part part(CurriculumUnit unit) {
    return new Part(
        unit.id(),
        unit.title(),
        unit.confidence(),
        learner.knowledge().on(unit.id()),
        masteries.unit(unit),
        done(unit.lessons()),
        unit.lessons().size());
  }

  private Part firstWeek() {
    List<LessonId> lessons = pack.firstWeek();
    return new Part(
        Part.FIRST_WEEK,
        pack.firstWeekTitle(),
        "",
        Agreement.UNSAID,
        masteries.lessons(lessons),
        done(lessons),
        lessons.size());
  }

  private int done(List<LessonId> lessons) {
    return (int) lessons.stream().filter(learner.progress()::has).count();
  }

  private List<LessonDone> lessons() {
    return pack.lessons().values().stream()
        .flatMap(lesson -> done(lesson).stream())
        .sorted(Comparator.comparing(LessonDone::on).thenComparing(d -> d.lesson().id().value()))
        .toList();
  }

  private Optional<LessonDone> done(Lesson lesson) {
    Progress progress = learner.progress();
    return progress
        .lessons()
        .on(lesson.id())
        .map(on -> new LessonDone(lesson, on, false))
        .or(() -> progress.known().on(lesson.id()).map(on -> new LessonDone(lesson, on, true)));
  }

  private List<Idea> ideas(List<LessonDone> lessons) {
    return lessons.stream()
        .flatMap(done -> done.lesson().concepts().stream())
        .distinct()
        .flatMap(id -> Optional.ofNullable(pack.concepts().get(id)).stream())
        .sorted(Comparator.comparing(concept -> concept.name().toLowerCase(locale())))
        .map(concept -> new Idea(concept, masteries.concept(concept.id())))
        .toList();
  }

  private Locale locale() {
    return Locale.forLanguageTag(pack.lang());
  }

  private static List<Competence> competences(List<LessonDone> lessons) {
    Map<String, Long> counts =
        lessons.stream()
            .flatMap(done -> codes(done.lesson()))
            .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> new Competence(entry.getKey(), Math.toIntExact(entry.getValue())))
        .toList();
  }

  private static Stream<String> codes(Lesson lesson) {
    return lesson.outcomes().stream()
        .flatMap(outcome -> Competence.of(outcome).stream())
        .distinct();
  }

  private List<ComingBack> coming() {
    return pack.lessons().values().stream()
        .flatMap(lesson -> comesBack(lesson).map(on -> new ComingBack(on, lesson)).stream())
        .sorted(Comparator.comparing(ComingBack::on).thenComparing(c -> c.of().id().value()))
        .toList();
  }

  /** When the first of its questions does. */
  private Optional<LocalDate> comesBack(Lesson lesson) {
    return lesson.items().stream()
        .map(Item::id)
        .flatMap(id -> learner.knowledge().items().of(id.number()).stream())
        .map(ReviewState::memory)
        .map(this::due)
        .min(Comparator.naturalOrder());
  }

  private LocalDate due(Memory memory) {
    LocalDate due = fsrs.dueDate(memory);
    return due.isBefore(today) ? today : due;
  }

  private Duration spent(List<LessonDone> lessons) {
    int minutes =
        lessons.stream().filter(done -> !done.known()).mapToInt(d -> d.lesson().minutes()).sum();
    return Duration.ofMinutes(minutes).plus(A_QUESTION.multipliedBy(learner.progress().answered()));
  }
}
