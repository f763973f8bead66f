package dev.kindling.conversation;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Item.Example;
import dev.kindling.curriculum.Item.Step;
import dev.kindling.curriculum.Item.Worth;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An item of every kind, and lives in which one of them is being asked. */
final class Kinds {
  private Kinds() {}

  static final ItemId ID = new ItemId("kinds.1");

  static Item single() {
    return new Item.Single(ID, "Ask", choices("abCd"), false);
  }

  /** A and C are right. */
  static Item multiple() {
    return new Item.Multiple(ID, "Ask", choices("AbCd"));
  }

  /** B, A, D, C. */
  static Item ordering() {
    return new Item.Ordering(ID, "Ask", choices("abcd"), List.of(1, 0, 3, 2));
  }

  /** B: false, with the right reason; C is false too. */
  static Item truth() {
    return new Item.Verdict(ID, "Ask", choices("aBc"), List.of(true, false, false));
  }

  /** B goes on to a second step, in which A ends it well; A ends it at once. */
  static Item scenario() {
    Step first = new Step("Begin", choices("aB"), List.of(Step.END, 1));
    Step second = new Step("Go on", choices("Ab"), List.of(Step.END, Step.END));
    return new Item.Scenario(ID, List.of(first, second));
  }

  static Item text() {
    List<Example> examples = List.of(new Example("ring back", Worth.RIGHT));
    return new Item.FreeText(ID, "Ask", "Ring back on your own number.", examples);
  }

  static List<Item> all() {
    return List.of(single(), multiple(), ordering(), truth(), scenario(), text());
  }

  /** One for each letter; those in capitals are right. */
  private static List<Choice> choices(String letters) {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      String name = String.valueOf(Character.toUpperCase(letter));
      boolean right = Character.isUpperCase(letter);
      choices.add(new Choice("Option " + name, "Label " + name, right, "Because " + name));
    }
    return choices;
  }

  /** A learner who is asked that item and then an ordinary one; not asked how sure they are. */
  static Life asked(Item item) {
    Life life = unsure(item);
    life.learner =
        life.learner.with(life.learner.dialogue().confidenceAsked(life.learner.today(life.now)));
    life.means(Intent.QUIZ_START);
    return life;
  }

  /** The same on a day on which nobody has asked yet how sure they are. */
  static Life unsure(Item item) {
    Life life = Life.begin();
    life.pack = with(item);
    return life.means(Intent.LESSON_NEXT);
  }

  private static Pack with(Item item) {
    Pack pack = SamplePack.pack();
    Map<LessonId, Lesson> lessons = new HashMap<>(pack.lessons());
    lessons.computeIfPresent(SamplePack.FIRST, (_, lesson) -> with(item, lesson));
    return new Pack(
        pack.id(),
        pack.version(),
        pack.lang(),
        pack.firstWeekTitle(),
        pack.firstWeek(),
        pack.goals(),
        pack.seasons(),
        pack.tracks(),
        lessons,
        pack.concepts(),
        pack.facts(),
        pack.phrases(),
        new Words(pack.lang(), Map.of(), Map.of("joiners", List.of("and", "then"))));
  }

  private static Lesson with(Item item, Lesson lesson) {
    return new Lesson(
        lesson.id(),
        lesson.lang(),
        lesson.revision(),
        lesson.title(),
        lesson.body(),
        lesson.tryIt(),
        lesson.councillors(),
        List.of(item, lesson.items().getLast()),
        lesson.concepts(),
        lesson.outcomes(),
        lesson.lenses(),
        lesson.prerequisites(),
        lesson.needs(),
        lesson.minutes(),
        lesson.owner(),
        lesson.reviewBy(),
        lesson.sources());
  }
}
