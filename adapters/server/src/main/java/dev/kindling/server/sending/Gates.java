package dev.kindling.server.sending;

import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last step before a message is written, for platforms that are known to count in windows. The
 * outbox has claimed no more than a window holds, for all servers together; but between claim and
 * wire a thread may be held up, and what waits behind it then leaves at once. As many entries as
 * there are workspaces.
 */
public final class Gates {
  /** So few wait in line that an answer behind them is hardly later. */
  private static final int LINE = 8;

  private final Map<Platform, Pace> paces;
  private final LongSupplier nanos;
  private final Map<Workspace, Gate> gates = new ConcurrentHashMap<>();

  /**
   * @param nanos a clock that never goes back
   */
  public Gates(Map<Platform, Pace> paces, LongSupplier nanos) {
    this.paces = Map.copyOf(paces);
    this.nanos = nanos;
  }

  /** Waits until one more may leave, then does it; at once where nothing is known of windows. */
  <T> T pass(Workspace workspace, Supplier<T> send) {
    Gate gate = gate(workspace);
    if (gate == null) return send.get();
    Passage passage = gate.enter();
    try {
      return send.get();
    } finally {
      gate.over(passage);
    }
  }

  /** How many more may join the line. */
  int room(Workspace workspace) {
    Gate gate = gate(workspace);
    return gate == null ? Integer.MAX_VALUE : Math.max(0, LINE - gate.waiting());
  }

  private @Nullable Gate gate(Workspace workspace) {
    Pace pace = paces.get(workspace.platform());
    Pace.Window window = pace == null ? null : pace.window();
    return window == null ? null : gates.computeIfAbsent(workspace, _ -> gate(window));
  }

  private Gate gate(Pace.Window window) {
    return new Gate(new Passages(window.most(), window.within().toNanos()), nanos);
  }
}
