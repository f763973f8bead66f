package dev.kindling.portfolio;

import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Learner;
import dev.kindling.message.Fact;
import dev.kindling.organisation.Organisation;
import dev.kindling.portfolio.Sheet.Row;
import dev.kindling.portfolio.Sheet.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts a portfolio into the pack's words. */
public final class Sheets {
  /** So much of what comes back is shown: more would look like a pile. */
  private static final int COMING = 5;

  private final Pack pack;
  private final Learner learner;
  private final Organisation organisation;
  private final Portfolio portfolio;
  private final Wording words;

  private Sheets(Pack pack, Learner learner, Organisation organisation, Portfolio portfolio) {
    this.pack = pack;
    this.learner = learner;
    this.organisation = organisation;
    this.portfolio = portfolio;
    this.words = new Wording(pack, organisation);
  }

  /** The page about that learner's portfolio. Pure. */
  public static Sheet of(
      Pack pack, Learner learner, Organisation organisation, Portfolio portfolio) {
    return new Sheets(pack, learner, organisation, portfolio).sheet();
  }

  private Sheet sheet() {
    return new Sheet(
        pack.lang(),
        words.say(Phrase.LEARNING_TITLE),
        whose(),
        words.say(Phrase.LEARNING_INTRO, "date", words.date(portfolio.made())),
        facts(),
        words.say(Phrase.LEARNING_TIME_NOTE),
        sections(),
        copies());
  }

  private String whose() {
    return learner.name().isBlank()
        ? organisation.name()
        : words.say(
            Phrase.LEARNING_WHOSE, "name", learner.name(), "organisation", organisation.name());
  }

  private List<Fact> facts() {
    var progress = learner.progress();
    return List.of(
        fact(Phrase.PROGRESS_LESSONS, Integer.toString(progress.lessons().size())),
        fact(Phrase.PROGRESS_DAYS, Integer.toString(progress.days())),
        fact(Phrase.PROGRESS_QUESTIONS, Integer.toString(progress.answered())),
        fact(Phrase.LEARNING_TIME, words.time(portfolio.spent())));
  }

  private Fact fact(Phrase name, String value) {
    return new Fact(words.say(name), value);
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    add(sections, units());
    add(sections, lift());
    add(sections, coming());
    add(sections, lessons());
    add(sections, ideas());
    add(sections, competences());
    return sections;
  }

  private static void add(List<Section> sections, Section section) {
    if (!section.rows().isEmpty()) sections.add(section);
  }

  private Section units() {
    return section(
        Phrase.LEARNING_UNITS,
        words.say(Phrase.LEARNING_UNITS_NOTE),
        List.of(Phrase.LEARNING_UNIT, Phrase.LEARNING_STEP, Phrase.LEARNING_DONE),
        portfolio.parts(),
        this::unit);
  }

  private Row unit(Part part) {
    String done =
        words.say(
            Phrase.LEARNING_DONE_OF,
            "done",
            Integer.toString(part.done()),
            "total",
            Integer.toString(part.lessons()));
    List<String> cells = List.of(part.title(), words.step(part.mastery().step()), done);
    return new Row(cells, part.mastery().percent());
  }

  private Section lift() {
    return section(
        Phrase.LEARNING_LIFT,
        words.say(Phrase.LEARNING_LIFT_NOTE),
        List.of(Phrase.LEARNING_STATEMENT, Phrase.LEARNING_BEFORE, Phrase.LEARNING_AFTER),
        portfolio.parts().stream().filter(part -> part.said().before() > 0).toList(),
        part ->
            new Row(
                words.fill(part.statement()),
                said(part.said().before()),
                said(part.said().after())));
  }

  private String said(int how) {
    return how >= 1 && how <= 5 ? Integer.toString(how) : words.say(Phrase.LEARNING_UNSAID);
  }

  private Section coming() {
    return section(
        Phrase.LEARNING_COMING,
        words.say(Phrase.LEARNING_COMING_NOTE),
        List.of(Phrase.LEARNING_LESSON, Phrase.LEARNING_WHEN),
        portfolio.coming().stream().limit(COMING).toList(),
        next -> new Row(next.of().title(), words.date(next.on())));
  }

  private Section lessons() {
    return section(
        Phrase.LEARNING_LESSONS,
        "",
        List.of(Phrase.LEARNING_LESSON, Phrase.LEARNING_UNIT, Phrase.LEARNING_WHEN),
        portfolio.lessons(),
        done -> new Row(title(done), unitOf(done.lesson()), words.date(done.on())));
  }

  private String title(LessonDone done) {
    String title = done.lesson().title();
    return done.known() ? words.say(Phrase.LEARNING_KNOWN, "lesson", title) : title;
  }

  private String unitOf(Lesson lesson) {
    return Units.titleOf(lesson, pack).orElseGet(() -> words.say(Phrase.LEARNING_ELSEWHERE));
  }

  private Section ideas() {
    return section(
        Phrase.LEARNING_IDEAS,
        "",
        List.of(Phrase.LEARNING_IDEA, Phrase.LEARNING_STEP),
        portfolio.ideas(),
        idea -> new Row(idea.concept().name(), words.step(idea.mastery().step())));
  }

  private Section competences() {
    return section(
        Phrase.LEARNING_COMPETENCES,
        words.say(Phrase.LEARNING_COMPETENCES_NOTE),
        List.of(Phrase.LEARNING_COMPETENCE, Phrase.LEARNING_COMPETENCE_LESSONS),
        portfolio.competences(),
        one -> new Row(one.code() + " " + words.say(one.name()), Integer.toString(one.lessons())));
  }

  private <T> Section section(
      Phrase heading, String note, List<Phrase> columns, List<T> things, Function<T, Row> row) {
    List<String> heads = columns.stream().map(column -> words.say(column)).toList();
    return new Section(words.say(heading), note, heads, things.stream().map(row).toList());
  }

  private Sheet.Copies copies() {
    return new Sheet.Copies(
        words.say(Phrase.LEARNING_COPIES),
        words.say(Phrase.LEARNING_COPIES_NOTE),
        words.say(Phrase.LEARNING_CSV),
        words.say(Phrase.LEARNING_JSON),
        words.say(Phrase.LEARNING_PRINT));
  }
}
