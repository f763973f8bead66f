package dev.kindling.teams;

import dev.kindling.conversation.Door;
import dev.kindling.conversation.Turn;
import java.util.ArrayList;
import java.util.List;

/** Remembers the turns it took and answers as told. */
final class RecordingDoor implements Door {
  private final List<Turn> turns = new ArrayList<>();
  private Taken answer = new Taken.Answered(List.of(), false);

  @Override
  public synchronized Taken take(Turn turn) {
    turns.add(turn);
    return answer;
  }

  synchronized List<Turn> turns() {
    return List.copyOf(turns);
  }

  Turn only() {
    if (turns().size() != 1) throw new AssertionError("Not one turn: " + turns().size());
    return turns().getFirst();
  }

  synchronized void answersWith(Taken next) {
    answer = next;
  }
}
