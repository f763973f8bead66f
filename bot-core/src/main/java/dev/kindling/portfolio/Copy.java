package dev.kindling.portfolio;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.learner.LessonDays;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Memories;
import dev.kindling.review.ReviewLog;
import dev.kindling.review.ReviewState;
import dev.kindling.review.Reviewed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about a learner as a tree of maps, lists, texts, numbers and truth
 * values. Records are walked component by component, so that nothing new can be forgotten; what is
 * packed into bytes is unpacked, with the ids of lessons and items where the pack knows them.
 */
public final class Copy {
  private final Fsrs fsrs;
  private final Map<Integer, String> lessons = new HashMap<>();
  private final Map<Integer, String> items = new HashMap<>();
  private final Tree tree = new Tree(this::unpacked);

  private Copy(Pack pack, Fsrs fsrs) {
    this.fsrs = fsrs;
    for (Lesson lesson : pack.lessons().values()) {
      lessons.put(lesson.id().number(), lesson.id().value());
      for (Item item : lesson.items()) items.put(item.id().number(), item.id().value());
    }
  }

  /** The record and the answers. Pure. */
  public static Map<String, @Nullable Object> of(
      Learner learner, ReviewLog answers, Pack pack, Fsrs fsrs) {
    Copy copy = new Copy(pack, fsrs);
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("record", copy.tree.of(learner));
    all.put("answers", answers.entries().stream().map(copy::answer).toList());
    return all;
  }

  private @Nullable Object unpacked(Object packed) {
    return switch (packed) {
      case LessonDays days -> days(days);
      case Memories memories -> memories.all().stream().map(this::state).toList();
      case ReviewState state -> state(state);
      default -> null;
    };
  }

  private List<Object> days(LessonDays days) {
    List<Object> all = new ArrayList<>();
    days.rows().forEachNumber(number -> all.add(day(days, number)));
    return all;
  }

  private Map<String, Object> day(LessonDays days, int number) {
    String lesson = lessons.getOrDefault(number, Integer.toString(number));
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("lesson", lesson);
    if (lessons.containsKey(number))
      days.on(new LessonId(lesson)).ifPresent(on -> one.put("date", on.toString()));
    return one;
  }

  private Map<String, Object> state(ReviewState state) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("item", item(state.item()));
    one.put("stabilityInDays", state.memory().stability());
    one.put("difficulty", state.memory().difficulty());
    one.put("lastAnswered", state.memory().lastReview().toString().substring(0, 10));
    one.put("comesBack", fsrs.dueDate(state.memory()).toString());
    one.put("wasSureAndWrong", state.misled());
    return one;
  }

  private Map<String, Object> answer(Reviewed answer) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("date", answer.date().toString());
    one.put("item", item(answer.item()));
    one.put("choice", answer.choice());
    one.put("remembered", answer.rating().name());
    one.put("sureness", answer.sureness().name());
    return one;
  }

  private String item(int number) {
    return items.getOrDefault(number, Integer.toString(number));
  }
}
