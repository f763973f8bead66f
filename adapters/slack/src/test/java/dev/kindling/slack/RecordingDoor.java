package dev.kindling.slack;

import dev.kindling.conversation.Door;
import dev.kindling.conversation.Turn;
import dev.kindling.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Keeps every turn and answers what it was told to. */
final class RecordingDoor implements Door {
  private final List<Turn> turns = Collections.synchronizedList(new ArrayList<>());
  private final Semaphore arrived = new Semaphore(0);
  private volatile Taken answer = new Taken.Answered(List.of(), false);

  @Override
  public Taken take(Turn turn) {
    Taken given = answer;
    turns.add(turn);
    arrived.release();
    return given;
  }

  /** Waits until that many more have come; fails after ten seconds. */
  void awaitTurns(int many) {
    try {
      if (!arrived.tryAcquire(many, 10, TimeUnit.SECONDS))
        throw new AssertionError("Not so many turns came");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
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
