package dev.kindling.bench.turns;

import dev.kindling.bench.load.Answer;
import dev.kindling.bench.load.Caller;
import dev.kindling.testkit.slack.SlackRaw;
import java.util.List;

/** Some learners who share a connection and take turns: nobody is answered twice at once. */
final class Circle implements Caller {
  private final List<Learning> learners;
  private int turn;

  Circle(List<Learning> learners) {
    this.learners = List.copyOf(learners);
  }

  @Override
  public SlackRaw next() {
    turn = (turn + 1) % learners.size();
    return learners.get(turn).next();
  }

  @Override
  public void hear(Answer answer) {
    learners.get(turn).hear(answer);
  }
}
