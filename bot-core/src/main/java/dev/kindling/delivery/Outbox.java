package dev.kindling.delivery;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Where planned deliveries wait. All instants are by the organisation's clock.
 *
 * <p>Order: per workspace by priority, then as planned; at most one post in flight per account.
 */
public interface Outbox {
  /** The workspaces of the organisation that have anything planned or in flight. */
  Set<Workspace> waiting(OrganisationId organisation);

  /**
   * Claims what may be sent now, at most {@code most}, and takes the tokens for it. Deliveries past
   * their expiry are settled as expired on the way. Nothing is claimed while the workspace pauses.
   */
  Claims claim(OrganisationId organisation, Workspace workspace, Pace pace, Instant now, int most);

  /**
   * Claims these if they may be sent now, out of the reserve; for the server that took the turn.
   * What can't be claimed stays planned.
   */
  Claims claimAnswers(
      OrganisationId organisation,
      Workspace workspace,
      Pace pace,
      Instant now,
      Collection<DeliveryId> answers);

  /**
   * Records what became of a claim. False if it was no longer ours (past its deadline and settled
   * by somebody else, or settled before): then nothing is changed.
   */
  boolean settle(OrganisationId organisation, Claimed claimed, Settlement settlement, Instant now);

  /**
   * Claims past their deadline become uncertain (a post) or planned again (a replacement). Returns
   * how many.
   */
  int abandon(OrganisationId organisation, Instant now);

  /**
   * What a claim brought.
   *
   * @param wake when to look again: the end of a pause, the next token, the next account's gap, the
   *     next deadline of a claim; {@link Instant#MAX} if nothing is planned or in flight
   */
  record Claims(List<Claimed> claimed, Instant wake) {
    public Claims {
      claimed = List.copyOf(claimed);
    }
  }
}
