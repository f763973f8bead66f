package dev.kindling.portfolio;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Item;
import dev.kindling.learner.Answered;
import dev.kindling.quiz.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was answered, in the words of the item. */
final class Chosen {
  private Chosen() {}

  /**
   * The choices' texts, several with a semicolon between; empty for "don't know", for own words,
   * which are never kept, and for choices that the item no longer has.
   */
  static String words(Item item, int answer) {
    if (answer == Answered.DONT_KNOW) return "";
    return switch (item) {
      case Item.Single single -> of(single.choices(), List.of(answer));
      case Item.Verdict verdict -> of(verdict.choices(), List.of(answer));
      case Item.Multiple multiple -> of(multiple.choices(), set(answer));
      case Item.Ordering ordering -> of(ordering.choices(), Answer.ofSequence(answer));
      case Item.Scenario scenario -> way(scenario, Answer.ofSequence(answer));
      case Item.FreeText _ -> "";
    };
  }

  private static List<Integer> set(int bits) {
    return IntStream.range(0, Item.MOST_CHOICES)
        .filter(i -> (bits >>> i & 1) == 1)
        .boxed()
        .toList();
  }

  private static String of(List<Choice> choices, List<Integer> chosen) {
    return chosen.stream()
        .filter(index -> index >= 0 && index < choices.size())
        .map(index -> choices.get(index).text())
        .collect(Collectors.joining("; "));
  }

  private static String way(Item.Scenario scenario, List<Integer> path) {
    List<String> texts = new ArrayList<>();
    int at = 0;
    for (int choice : path) {
      if (at == Item.Step.END || choice >= scenario.steps().get(at).choices().size()) break;
      Item.Step step = scenario.steps().get(at);
      texts.add(step.choices().get(choice).text());
      at = step.next().get(choice);
    }
    return String.join("; ", texts);
  }
}
