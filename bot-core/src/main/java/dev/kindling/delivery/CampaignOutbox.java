package dev.kindling.delivery;

import dev.kindling.campaign.CampaignId;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.List;

/** Plans a campaign's deliveries, a batch at a time, pauses and stops them. */
public interface CampaignOutbox {
  /**
   * Writes a batch and moves the cursor of one part, all or nothing. False, and nothing written, if
   * that part is not at {@code from} any more, or the campaign pauses or was cancelled.
   */
  boolean plan(Lease lease, Batch batch);

  /** Cancels everything of it that is not being sent; returns how many were cancelled. */
  int cancel(OrganisationId organisation, CampaignId campaign, Instant now);

  /** Nothing of it is planned or claimed from now on until {@link #resume}. */
  void pause(OrganisationId organisation, CampaignId campaign);

  /** Goes on after a pause, in the old order. */
  void resume(OrganisationId organisation, CampaignId campaign);

  /**
   * Plans new deliveries in the place of uncertain ones, as far as these are uncertain still;
   * nothing that is found out about an old one changes the campaign any more. Returns how many were
   * planned.
   */
  int sendAgain(OrganisationId organisation, CampaignId campaign, List<Again> again);

  /** A new delivery in the place of one that is uncertain. */
  record Again(DeliveryId uncertain, Delivery delivery) {}

  /**
   * Some of a part's people.
   *
   * @param from the cursor as it was read
   * @param to the cursor afterwards
   * @param last true if nobody of the part comes after them
   * @param notAllowed how many of these people may not be written to
   */
  record Batch(
      CampaignId campaign,
      Workspace workspace,
      int from,
      int to,
      boolean last,
      List<Delivery> deliveries,
      int notAllowed) {
    public Batch {
      deliveries = List.copyOf(deliveries);
    }
  }
}
