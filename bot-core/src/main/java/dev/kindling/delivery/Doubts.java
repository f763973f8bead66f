package dev.kindling.delivery;

import dev.kindling.organisation.Lease;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Posts of which nobody knows whether they arrived. Instants are by the organisation's clock. */
public interface Doubts {
  /** The workspaces that have any. */
  Set<Workspace> doubtful(Lease lease);

  /**
   * Those to look up now, at most so many; each is handed out again only after a while, and
   * together no more than {@code perMinute}. None while looking up is limited. A doubt that nobody
   * can look up any more, its learner being gone, is left out for good.
   */
  Taken take(Lease lease, Workspace workspace, double perMinute, Instant now, int most);

  /** Records what a look showed; false if it was settled otherwise meanwhile. */
  boolean resolve(Lease lease, Doubt doubt, Resolution resolution, Instant now);

  /**
   * What is to be looked up.
   *
   * @param wake when to look again; {@link Instant#MAX} if there are no more doubts
   */
  record Taken(List<Doubt> doubts, Instant wake) {
    public Taken {
      doubts = List.copyOf(doubts);
    }
  }
}
