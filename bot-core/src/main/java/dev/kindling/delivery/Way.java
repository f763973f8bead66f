package dev.kindling.delivery;

import org.jspecify.annotations.Nullable;

/** How a message leaves. */
public sealed interface Way {
  /** In the response to the request that caused it. Settled by the commit; never posted. */
  record Reply() implements Way {}

  /**
   * Takes the place of a message that is there. Idempotent: retried freely, the newest wins.
   *
   * @param target the message, in the adapter's own form
   */
  record Replace(String target) implements Way {}

  /**
   * A new message. Never sent twice knowingly.
   *
   * @param room where, in the adapter's own form; null for the person's own chat with the coach
   */
  record Post(@Nullable String room) implements Way {
    /** True where it is not written to the person's own chat. */
    public boolean isElsewhere() {
      return room != null;
    }
  }
}
