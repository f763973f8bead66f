package dev.kindling.portfolio;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.SheetPhrase;
import dev.kindling.organisation.Organisation;
import dev.kindling.quiz.Grade;
import dev.kindling.quiz.Grading;
import dev.kindling.review.ReviewLog;
import dev.kindling.review.Reviewed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that somebody did, as a table in the pack's words: one line a lesson or an answer. */
public final class History {
  private final Pack pack;
  private final Wording words;
  private final Map<Integer, Asked> items = new HashMap<>();

  /** An item and the lesson that it is from. */
  private record Asked(Lesson lesson, Item item) {}

  private History(Pack pack, Organisation organisation) {
    this.pack = pack;
    this.words = new Wording(pack, organisation);
    for (Lesson lesson : pack.lessons().values())
      for (Item item : lesson.items()) items.put(item.id().number(), new Asked(lesson, item));
  }

  /**
   * The table, its heads first, oldest line first; every line has as many cells. Answers to items
   * that the pack no longer has are there without their words. Pure.
   */
  public static List<List<String>> of(
      Pack pack, Organisation organisation, Portfolio portfolio, ReviewLog answers) {
    return new History(pack, organisation).table(portfolio, answers);
  }

  private List<List<String>> table(Portfolio portfolio, ReviewLog answers) {
    Stream<List<String>> lessons = portfolio.lessons().stream().map(this::lesson);
    Stream<List<String>> answered = answers.entries().stream().map(this::answer);
    List<List<String>> table = new ArrayList<>();
    table.add(heads());
    Stream.concat(answered, lessons)
        .sorted(Comparator.comparing(List::getFirst))
        .forEach(table::add);
    return List.copyOf(table);
  }

  private List<String> heads() {
    return Stream.of(
            SheetPhrase.LEARNING_WHEN,
            SheetPhrase.LEARNING_RESULT,
            SheetPhrase.LEARNING_UNIT,
            SheetPhrase.LEARNING_LESSON,
            SheetPhrase.LEARNING_QUESTION,
            SheetPhrase.LEARNING_ANSWER,
            SheetPhrase.LEARNING_SURENESS)
        .map(head -> words.say(head))
        .toList();
  }

  private List<String> lesson(LessonDone done) {
    String what = words.say(done.known() ? SheetPhrase.RESULT_KNOWN : SheetPhrase.RESULT_LESSON);
    Lesson lesson = done.lesson();
    return List.of(done.on().toString(), what, unit(lesson), lesson.title(), "", "", "");
  }

  private List<String> answer(Reviewed answer) {
    String sure = words.sureness(answer.sureness());
    Asked asked = items.get(answer.item());
    if (asked == null)
      return List.of(answer.date().toString(), "", "", "", "" + answer.item(), "", sure);
    Item item = asked.item();
    return List.of(
        answer.date().toString(),
        result(Grading.grade(item, answer.choice())),
        unit(asked.lesson()),
        asked.lesson().title(),
        words.fill(item.prompt()),
        words.fill(Chosen.words(item, answer.choice())),
        sure);
  }

  private String unit(Lesson lesson) {
    return Units.titleOf(lesson, pack).orElseGet(() -> words.say(SheetPhrase.LEARNING_ELSEWHERE));
  }

  private String result(Grade grade) {
    return words.say(
        switch (grade) {
          case RIGHT -> SheetPhrase.RESULT_RIGHT;
          case PARTLY -> SheetPhrase.RESULT_PARTLY;
          case NOT -> SheetPhrase.RESULT_NOT;
          case DONT_KNOW -> SheetPhrase.RESULT_DONT_KNOW;
        });
  }
}
