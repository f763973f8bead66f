package dev.kindling.delivery;

import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where planned deliveries wait. All instants are by the organisation's clock.
 *
 * <p>Order: per workspace by priority, then as planned; at most one post in flight per account.
 * What takes a lease throws {@link dev.kindling.organisation.LeaseLost}, having changed nothing,
 * when another server has taken over.
 */
public interface Outbox {
  /** How much is planned or in flight, for each workspace that has any. */
  Map<Workspace, Integer> waiting(OrganisationId organisation);

  /**
   * Claims what may be sent now and takes the tokens for it. Deliveries past their expiry are
   * settled as expired on the way. Nothing is claimed while the workspace pauses.
   */
  Claims claim(Lease lease, Asking asking);

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
   * Records what became of a claim, unless it was no longer ours (past its deadline and settled by
   * somebody else, or settled before): then nothing is changed.
   */
  After settle(OrganisationId organisation, Claimed claimed, Settlement settlement, Instant now);

  /**
   * Says before an attempt that it only opens a conversation: a claim that nobody settles is then
   * planned again, as no message can have left. False, and nothing is changed, if the claim is no
   * longer ours.
   */
  boolean opening(OrganisationId organisation, Claimed claimed);

  /**
   * Claims past their deadline become uncertain (a post) or planned again (a replacement, an
   * opening). Returns how many.
   */
  int abandon(Lease lease, Instant now);

  /** What settling a claim leaves. */
  enum After {
    /** The claim was no longer ours. */
    NOT_OURS,
    /** Nothing else for that account may be sent now. */
    NOTHING,
    /** Something else waits for that account. */
    MORE
  }

  /**
   * What a claim asks for.
   *
   * @param tempo how fast to write from now on, and kept for the next server; null for as fast as
   *     is kept, or as the pace begins
   * @param most at most so many
   */
  record Asking(Workspace workspace, Pace pace, @Nullable Tempo tempo, Instant now, int most) {}

  /**
   * What a claim brought.
   *
   * @param wake when to look again: the end of a pause, the next token, the next account's gap, the
   *     next deadline of a claim; {@link Instant#MAX} if nothing is planned or in flight
   * @param heard what the platform has said about its limit so far
   * @param tempo the tempo that is kept; null if none is
   */
  record Claims(List<Claimed> claimed, Instant wake, Heard heard, @Nullable Tempo tempo) {
    public Claims {
      claimed = List.copyOf(claimed);
    }

    /** A claim that had nothing to look for. */
    public static Claims none() {
      return new Claims(List.of(), Instant.MAX, Heard.nothing(), null);
    }
  }
}
