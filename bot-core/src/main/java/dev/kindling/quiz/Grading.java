package dev.kindling.quiz;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Item;
import dev.kindling.learner.Answered;
import java.util.List;

/** Grades an answer. Pure. */
public final class Grading {
  private Grading() {}

  /**
   * What that answer to that item is worth.
   *
   * @param answer see {@link Answer}; one that doesn't fit the item (it was changed meanwhile) is
   *     not right
   */
  public static Grade grade(Item item, int answer) {
    if (answer == Answered.DONT_KNOW) return Grade.DONT_KNOW;
    return switch (item) {
      case Item.Single single -> rightOrNot(single.rightChoice() == answer);
      case Item.Multiple multiple -> multiple(multiple.choices(), answer);
      case Item.Ordering ordering -> ordering(ordering.order(), Answer.ofSequence(answer));
      case Item.Verdict verdict -> verdict(verdict, answer);
      case Item.Scenario scenario -> scenario(scenario, Answer.ofSequence(answer));
      case Item.FreeText _ -> own(answer);
    };
  }

  /** Whether that answer is right in full. */
  public static boolean isRight(Item item, int answer) {
    return grade(item, answer) == Grade.RIGHT;
  }

  private static Grade rightOrNot(boolean right) {
    return right ? Grade.RIGHT : Grade.NOT;
  }

  /** Partly: more of the right ones than of the others, and at most one slip. */
  private static Grade multiple(List<Choice> choices, int answer) {
    int slips = 0;
    int hits = 0;
    for (int i = 0; i < choices.size(); i++) {
      boolean chosen = (answer >>> i & 1) == 1;
      if (chosen != choices.get(i).right()) slips++;
      else if (chosen) hits++;
    }
    if (slips == 0) return Grade.RIGHT;
    return slips == 1 && hits > 0 ? Grade.PARTLY : Grade.NOT;
  }

  /** Partly: two neighbours changed places, and nothing else. */
  private static Grade ordering(List<Integer> right, List<Integer> given) {
    if (right.equals(given)) return Grade.RIGHT;
    return right.size() > 2 && oneSwapApart(right, given) ? Grade.PARTLY : Grade.NOT;
  }

  private static boolean oneSwapApart(List<Integer> right, List<Integer> given) {
    if (right.size() != given.size()) return false;
    int at = 0;
    while (right.get(at).equals(given.get(at))) at++;
    return at + 1 < right.size()
        && right.get(at).equals(given.get(at + 1))
        && right.get(at + 1).equals(given.get(at))
        && right.subList(at + 2, right.size()).equals(given.subList(at + 2, given.size()));
  }

  /** Partly: true or false was right, the reason was not. */
  private static Grade verdict(Item.Verdict item, int answer) {
    if (answer >= item.verdicts().size()) return Grade.NOT;
    if (answer == item.rightChoice()) return Grade.RIGHT;
    boolean said = item.verdicts().get(answer);
    return said == item.verdicts().get(item.rightChoice()) ? Grade.PARTLY : Grade.NOT;
  }

  /** Partly: it went well in the end, or for more than half of the way. */
  private static Grade scenario(Item.Scenario item, List<Integer> path) {
    int right = 0;
    int at = 0;
    for (int choice : path) {
      if (at == Item.Step.END || choice >= item.steps().get(at).choices().size()) return Grade.NOT;
      if (item.steps().get(at).choices().get(choice).right()) right++;
      at = item.steps().get(at).next().get(choice);
    }
    if (right == path.size() && !path.isEmpty()) return Grade.RIGHT;
    return right * 2 >= path.size() && right > 0 ? Grade.PARTLY : Grade.NOT;
  }

  private static Grade own(int answer) {
    return Answer.Own.of(answer).map(Grading::own).orElse(Grade.NOT);
  }

  private static Grade own(Answer.Own own) {
    return switch (own) {
      case RIGHT, SAID_RIGHT -> Grade.RIGHT;
      case PARTLY, SAID_PARTLY, NOT_COMPARED -> Grade.PARTLY;
      case SAID_NOT_YET -> Grade.NOT;
    };
  }
}
