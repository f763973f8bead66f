package dev.kindling.delivery;

import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import java.util.Optional;

/**
 * Writes to one platform. One call is at most one attempt on the wire for anything that is not
 * idempotent; it never throws for what a platform or a network does, it returns it.
 */
public interface Messenger {
  Platform platform();

  /** How fast this platform may be written to. */
  Pace pace();

  /**
   * Sends now, blocking until the platform has answered or the adapter's own time limit is over. A
   * second call with the same parcel is a second message unless its way is a replacement.
   */
  SendResult send(Parcel parcel);

  /**
   * Whether nothing can be sent into a workspace until a human mends it: the app was removed there,
   * or isn't let in any more. False where that isn't known. It may be asked often.
   */
  default boolean isShut(Workspace workspace) {
    return false;
  }

  /**
   * Whether sending this would only open a conversation: no message leaves, and the same again does
   * no harm.
   */
  default boolean opens(Parcel parcel) {
    return false;
  }

  /** How to find out whether a post arrived; empty where the platform lets nobody look. */
  default Optional<Finder> finder() {
    return Optional.empty();
  }
}
