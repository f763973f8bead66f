package dev.kindling.mastery;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Concept;
import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrases;
import dev.kindling.curriculum.Track;
import dev.kindling.curriculum.Worded;
import dev.kindling.learner.Agenda;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Preferences;
import dev.kindling.learner.Progress;
import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Parameters;
import dev.kindling.review.Rating;
import dev.kindling.review.ReviewState;
import dev.kindling.understanding.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One lesson in the first week, a unit of two in one track and one of one in another. */
public final class TwoUnits {
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  public static final LessonId FIRST = new LessonId("first.calls");
  public static final LessonId SECOND = new LessonId("everyone.links");
  public static final LessonId THIRD = new LessonId("everyone.codes");
  public static final LessonId LEADERS = new LessonId("leaders.risk");
  public static final Fsrs FSRS = new Fsrs(Parameters.standard());

  public static final Organisation ORGANISATION =
      new Organisation(
          new OrganisationId("main"),
          "Riverside Council",
          ZoneId.of("Europe/London"),
          "en-GB",
          Nation.ENGLAND,
          Map.of(),
          Duration.ZERO,
          false);

  private TwoUnits() {}

  public static Pack pack() {
    return new Pack(
        "two",
        1,
        "en-GB",
        "Your first week",
        List.of(FIRST),
        Map.of(),
        List.of(),
        List.of(track("everyone", SECOND, THIRD), track("leaders", LEADERS)),
        Stream.of(
                lesson(FIRST, "calls", "LO4.2.05"),
                lesson(SECOND, "links", "LO4.1.01"),
                lesson(THIRD, "links", "LO4.1.02"),
                lesson(LEADERS, "links", "LO2.5.01"))
            .collect(Collectors.toMap(Lesson::id, Function.identity())),
        Map.of(
            "calls", new Concept("calls", "Strange calls", "Meaning.", List.of()),
            "links", new Concept("links", "Links", "Meaning.", List.of())),
        Map.of(),
        new Phrases(phrases()),
        new Words("en-GB", Map.of(), Map.of()));
  }

  private static Track track(String id, LessonId... lessons) {
    String unit = id + ".unit";
    return new Track(
        id,
        "Track " + id,
        List.of(new CurriculumUnit(unit, "Unit " + id, "I could.", List.of(lessons))));
  }

  private static Lesson lesson(LessonId id, String concept, String outcome) {
    return new Lesson(
        id,
        "en-GB",
        1,
        "Title " + id,
        "Body.",
        "If so, then.",
        null,
        List.of(single(id, 1), single(id, 2)),
        Set.of(concept),
        Set.of(outcome),
        Map.of(),
        List.of(),
        Set.of(),
        2,
        "owner",
        LocalDate.of(2027, 1, 1),
        List.of());
  }

  private static Item single(LessonId lesson, int n) {
    List<Choice> choices =
        Stream.of("A", "B", "C")
            .map(letter ->
                new Choice(letter + " of " + lesson, letter, letter.equals("B"), "Because."))
            .toList();
    return new Item.Single(item(lesson, n), "Ask " + n + " of " + lesson, choices, false);
  }

  public static ItemId item(LessonId lesson, int n) {
    return new ItemId(lesson.value().replace('.', '-') + "." + n);
  }

  /** Every phrase says its key and what it was given. */
  private static Map<Worded, List<String>> phrases() {
    Map<Worded, List<String>> all = new HashMap<>();
    Worded.all().forEach(phrase -> all.put(phrase, List.of(words(phrase))));
    return all;
  }

  private static String words(Worded phrase) {
    return phrase.arguments().stream()
        .sorted()
        .map(argument -> " {" + argument + "}")
        .collect(Collectors.joining("", phrase.key(), ""));
  }

  /** Somebody on the first track who has done nothing. */
  public static Learner learner() {
    return new Learner(
        7,
        "Sam",
        List.of(Account.of(AccountId.of(Platform.SLACK, "T1", "U1"))),
        Membership.known(Instant.parse("2026-03-01T09:00:00Z")),
        Preferences.defaults("en-GB", ZoneId.of("Europe/London"), "everyone"),
        Progress.none(),
        Knowledge.none(),
        Dialogue.fresh(),
        Agenda.empty());
  }

  /** The same learner once they have answered an item on that day. */
  public static Learner answered(Learner learner, ItemId item, Rating rating, LocalDate on) {
    Knowledge knowledge = learner.knowledge();
    ReviewState state =
        knowledge
            .items()
            .of(item.number())
            .map(before -> before.next(FSRS, rating, on))
            .orElseGet(() -> ReviewState.first(item.number(), FSRS, rating, on));
    return learner
        .with(knowledge.with(knowledge.items().with(state)))
        .with(learner.progress().questionAnswered(rating != Rating.AGAIN, on));
  }
}
