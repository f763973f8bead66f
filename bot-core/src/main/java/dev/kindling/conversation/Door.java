package dev.kindling.conversation;

import dev.kindling.message.Form;
import dev.kindling.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one way in: every adapter gives its turns here, after it has proven who sent them. */
@FunctionalInterface
public interface Door {
  /**
   * Takes a turn: when this returns {@link Taken.Answered} everything it changes is committed and
   * it may be acknowledged. The same turn again has no second effect and the same answer.
   */
  Taken take(Turn turn);

  /** What came of a turn. */
  sealed interface Taken {
    /**
     * It was taken, now or when it came the first time.
     *
     * @param replies what goes into the response; empty where answers are sent as new messages
     * @param textOnly the person asked for plain text
     * @param form what to open a window for at once, or not at all; null for nothing
     */
    record Answered(List<Message> replies, boolean textOnly, @Nullable Form form) implements Taken {
      public Answered {
        replies = List.copyOf(replies);
      }

      /** Without a form. */
      public Answered(List<Message> replies, boolean textOnly) {
        this(replies, textOnly, null);
      }
    }

    /** The workspace belongs to nobody here: say this, keep nothing. */
    record Stranger(Message refusal) implements Taken {}

    /** Nothing was kept; the platform should try again (503). */
    record Unavailable() implements Taken {}
  }
}
