package dev.kindling.server.xapi;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where statements go. */
interface Destination extends AutoCloseable {
  /** Sends them; answers within some 20 seconds. The same once more changes nothing there. */
  Sent send(List<Statement> statements);

  @Override
  default void close() {}

  /** What became of some statements. */
  sealed interface Sent {
    /**
     * They need not be sent again.
     *
     * @param refused how many of them the other side won't ever take
     */
    record Done(int refused) implements Sent {}

    /**
     * They are to be sent again.
     *
     * @param why in words for the log, without secrets
     * @param rest how long the other side asked to be left alone; null if it didn't
     * @param human true if it won't mend itself
     */
    record Later(String why, @Nullable Duration rest, boolean human) implements Sent {}
  }
}
