package dev.kindling.slack;

import dev.kindling.conversation.Door;
import dev.kindling.conversation.Turn;
import dev.kindling.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Keeps every turn and answers what it was told to. */
final class RecordingDoor implements Door {
  private final List<Turn> turns = Collections.synchronizedList(new ArrayList<>());
  private volatile Taken answer = new Taken.Answered(List.of(), false);

  @Override
  public Taken take(Turn turn) {
    turns.add(turn);
    return answer;
  }

  List<Turn> turns() {
    return List.copyOf(turns);
  }

  /** The only turn there was. */
  Turn turn() {
    if (turns.size() != 1) throw new AssertionError("One turn was expected, got " + turns);
    return turns.getFirst();
  }

  void answers(Taken taken) {
    answer = taken;
  }

  void says(Message... messages) {
    answer = new Taken.Answered(Arrays.asList(messages), false);
  }
}
