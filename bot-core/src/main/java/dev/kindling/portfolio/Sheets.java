package dev.kindling.portfolio;

import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.SheetPhrase;
import dev.kindling.curriculum.Worded;
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
        words.say(SheetPhrase.LEARNING_TITLE),
        whose(),
        words.say(SheetPhrase.LEARNING_INTRO, "date", words.date(portfolio.made())),
        facts(),
        words.say(SheetPhrase.LEARNING_TIME_NOTE),
        sections(),
        copies());
  }

  private String whose() {
    return learner.name().isBlank()
        ? organisation.name()
        : words.say(
            SheetPhrase.LEARNING_WHOSE,
            "name",
            learner.name(),
            "organisation",
            organisation.name());
  }

  private List<Fact> facts() {
    var progress = learner.progress();
    return List.of(
        fact(Phrase.PROGRESS_LESSONS, Integer.toString(progress.lessons().size())),
        fact(Phrase.PROGRESS_DAYS, Integer.toString(progress.days())),
        fact(Phrase.PROGRESS_QUESTIONS, Integer.toString(progress.answered())),
        fact(SheetPhrase.LEARNING_TIME, words.time(portfolio.spent())));
  }

  private Fact fact(Worded name, String value) {
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
        SheetPhrase.LEARNING_UNITS,
        words.say(SheetPhrase.LEARNING_UNITS_NOTE),
        List.of(SheetPhrase.LEARNING_UNIT, SheetPhrase.LEARNING_STEP, SheetPhrase.LEARNING_DONE),
        portfolio.parts(),
        this::unit);
  }

  private Row unit(Part part) {
    String done =
        words.say(
            SheetPhrase.LEARNING_DONE_OF,
            "done",
            Integer.toString(part.done()),
            "total",
            Integer.toString(part.lessons()));
    List<String> cells = List.of(part.title(), words.step(part.mastery().step()), done);
    return new Row(cells, part.mastery().percent());
  }

  private Section lift() {
    return section(
        SheetPhrase.LEARNING_LIFT,
        words.say(SheetPhrase.LEARNING_LIFT_NOTE),
        List.of(
            SheetPhrase.LEARNING_STATEMENT,
            SheetPhrase.LEARNING_BEFORE,
            SheetPhrase.LEARNING_AFTER),
        portfolio.parts().stream().filter(part -> part.said().before() > 0).toList(),
        part ->
            new Row(
                words.fill(part.statement()),
                said(part.said().before()),
                said(part.said().after())));
  }

  private String said(int how) {
    return how >= 1 && how <= 5 ? Integer.toString(how) : words.say(SheetPhrase.LEARNING_UNSAID);
  }

  private Section coming() {
    return section(
        SheetPhrase.LEARNING_COMING,
        words.say(SheetPhrase.LEARNING_COMING_NOTE),
        List.of(SheetPhrase.LEARNING_LESSON, SheetPhrase.LEARNING_WHEN),
        portfolio.coming().stream().limit(COMING).toList(),
        next -> new Row(next.of().title(), words.date(next.on())));
  }

  private Section lessons() {
    return section(
        SheetPhrase.LEARNING_LESSONS,
        "",
        List.of(SheetPhrase.LEARNING_LESSON, SheetPhrase.LEARNING_UNIT, SheetPhrase.LEARNING_WHEN),
        portfolio.lessons(),
        done -> new Row(title(done), unitOf(done.lesson()), words.date(done.on())));
  }

  private String title(LessonDone done) {
    String title = done.lesson().title();
    return done.known() ? words.say(SheetPhrase.LEARNING_KNOWN, "lesson", title) : title;
  }

  private String unitOf(Lesson lesson) {
    return Units.titleOf(lesson, pack).orElseGet(() -> words.say(SheetPhrase.LEARNING_ELSEWHERE));
  }

  private Section ideas() {
    return section(
        SheetPhrase.LEARNING_IDEAS,
        "",
        List.of(SheetPhrase.LEARNING_IDEA, SheetPhrase.LEARNING_STEP),
        portfolio.ideas(),
        idea -> new Row(idea.concept().name(), words.step(idea.mastery().step())));
  }

  private Section competences() {
    return section(
        SheetPhrase.LEARNING_COMPETENCES,
        words.say(SheetPhrase.LEARNING_COMPETENCES_NOTE),
        List.of(SheetPhrase.LEARNING_COMPETENCE, SheetPhrase.LEARNING_COMPETENCE_LESSONS),
        portfolio.competences(),
        one -> new Row(one.code() + " " + words.say(one.name()), Integer.toString(one.lessons())));
  }

  private <T> Section section(
      SheetPhrase heading,
      String note,
      List<SheetPhrase> columns,
      List<T> things,
      Function<T, Row> row) {
    List<String> heads = columns.stream().map(column -> words.say(column)).toList();
    return new Section(words.say(heading), note, heads, things.stream().map(row).toList());
  }

  private Sheet.Copies copies() {
    return new Sheet.Copies(
        words.say(SheetPhrase.LEARNING_COPIES),
        words.say(SheetPhrase.LEARNING_COPIES_NOTE),
        words.say(SheetPhrase.LEARNING_CSV),
        words.say(SheetPhrase.LEARNING_JSON),
        words.say(SheetPhrase.LEARNING_PRINT));
  }
}
