package dev.kindling.server.command.organisation;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Removals;
import dev.kindling.platform.Installations;
import java.util.function.LongConsumer;

/**
 * Takes an organisation away while servers run. First it is unknown: turns are refused, and nobody
 * has the lease to plan or send for it. Then its keys and bindings go, again and again until
 * nothing comes back from what was in flight. Whoever does it twice finishes the first time's job.
 */
final class Removal {
  private final Removals removals;
  private final Installations installations;
  private final OrganisationId id;

  Removal(Removals removals, Installations installations, OrganisationId id) {
    this.removals = removals;
    this.installations = installations;
    this.id = id;
  }

  void begin() {
    removals.begin(id);
  }

  /**
   * Deletes until a last look finds nothing; returns how many entries were deleted.
   *
   * @param progress told how many more were deleted, now and then
   */
  long finish(LongConsumer progress) {
    long deleted = removals.sweep(id, progress);
    long more = deleted;
    // Bindings go after the first keys: a full Redis has room to note that they were let go.
    installations.workspacesOf(id).forEach(workspace -> installations.unbind(workspace, id));
    while (more > 0) {
      more = removals.sweep(id, progress);
      deleted += more;
    }
    return deleted;
  }
}
