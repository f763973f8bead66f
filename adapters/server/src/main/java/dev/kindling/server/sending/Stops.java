package dev.kindling.server.sending;

import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Workspaces whose platform said "not before then" to this very server: what was claimed a moment
 * ago stops too, while the store tells everybody else. Real time; an entry goes when it is over.
 */
final class Stops {
  private final Map<Workspace, Instant> until = new ConcurrentHashMap<>();

  void stop(Workspace workspace, Instant end) {
    until.merge(workspace, end, (one, other) -> one.isAfter(other) ? one : other);
  }

  boolean stopped(Workspace workspace, Instant now) {
    Instant end = until.get(workspace);
    if (end == null) return false;
    if (now.isBefore(end)) return true;
    until.remove(workspace, end);
    return false;
  }
}
