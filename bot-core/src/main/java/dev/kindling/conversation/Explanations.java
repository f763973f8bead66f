package dev.kindling.conversation;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Phrase;
import dev.kindling.quiz.Answer;
import dev.kindling.quiz.Grade;
import dev.kindling.quiz.Grading;
import dev.kindling.quiz.Offered;
import dev.kindling.quiz.RightWay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Why an answer was right or not: the feedback of what was chosen and of what was missed, each
 * after its letter where there are several, and no more than somebody reads on a phone.
 */
final class Explanations {
  private static final int MOST = 3;

  private final Voice voice;

  Explanations(Voice voice) {
    this.voice = voice;
  }

  /** Empty where the verdict says it all. */
  List<String> of(Item item, int answer) {
    List<String> all =
        switch (item) {
          case Item.Single single -> one(single.choices(), single.rightChoice(), answer);
          case Item.Verdict verdict -> one(verdict.choices(), verdict.rightChoice(), answer);
          case Item.Multiple multiple -> several(multiple, answer);
          case Item.Ordering ordering -> order(ordering, answer);
          case Item.Scenario scenario -> way(scenario, answer);
          case Item.FreeText text -> model(text, answer);
        };
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private List<String> one(List<Choice> choices, int right, int answer) {
    int told = answer < 0 ? right : answer;
    return told < choices.size() ? List.of(voice.fill(choices.get(told).feedback())) : List.of();
  }

  /** The slips; where there are none, or nothing was chosen, why the right ones are right. */
  private List<String> several(Item.Multiple item, int answer) {
    List<Choice> choices = item.choices();
    boolean slips = answer >= 0 && !Grading.isRight(item, answer);
    return IntStream.range(0, choices.size())
        .filter(i -> slips ? isSlip(choices, i, answer) : choices.get(i).right())
        .mapToObj(i -> lettered(choices, i))
        .toList();
  }

  private static boolean isSlip(List<Choice> choices, int index, int answer) {
    return Answer.ofSet(answer).contains(index) != choices.get(index).right();
  }

  /** The first steps that stood elsewhere; where none did, why the first one is first. */
  private List<String> order(Item.Ordering item, int answer) {
    List<Integer> given = answer < 0 ? List.of() : Answer.ofSequence(answer);
    Stream<Integer> told =
        Grading.isRight(item, answer)
            ? item.order().stream().limit(1)
            : IntStream.range(0, item.order().size())
                .filter(i -> i >= given.size() || !item.order().get(i).equals(given.get(i)))
                .mapToObj(item.order()::get)
                .limit(2);
    return told.map(index -> lettered(item.choices(), index)).toList();
  }

  /** Where the last choice led; then the first choice that would have been smoother. */
  private List<String> way(Item.Scenario item, int answer) {
    List<Integer> path = answer < 0 ? List.of() : Answer.ofSequence(answer);
    if (path.isEmpty()) return smooth(item, List.of());
    List<String> last = led(item, path);
    return Grading.grade(item, answer) == Grade.RIGHT
        ? last
        : Stream.concat(last.stream(), smooth(item, path).stream()).toList();
  }

  /** Where the last choice of that way led, in the scenario's words. */
  List<String> led(Item.Scenario item, List<Integer> path) {
    List<Choice> choices = Offered.choices(item, path.subList(0, path.size() - 1));
    int last = path.getLast();
    return last < choices.size() ? List.of(voice.fill(choices.get(last).feedback())) : List.of();
  }

  private List<String> smooth(Item.Scenario item, List<Integer> path) {
    for (int i = 0; i <= path.size(); i++) {
      Item.Step step = Offered.step(item, path.subList(0, i));
      int right = RightWay.right(step);
      if (i == path.size() || path.get(i) != right) return List.of(lettered(step.choices(), right));
    }
    return List.of();
  }

  /** Who has compared their own words with it has it before them. */
  private List<String> model(Item.FreeText item, int answer) {
    boolean compared = Answer.Own.of(answer).filter(Answer.Own::isCompared).isPresent();
    return compared ? List.of() : List.of(model(item));
  }

  /** The model answer, said to be one. */
  String model(Item.FreeText item) {
    return voice.say(Phrase.MODEL_ANSWER, "model", voice.fill(item.model()));
  }

  private String lettered(List<Choice> choices, int index) {
    return "**" + Letters.of(index) + ".** " + voice.fill(choices.get(index).feedback());
  }
}
