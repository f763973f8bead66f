package dev.kindling.delivery;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;

/** Plans a campaign's deliveries, a batch at a time, and stops them. */
public interface CampaignOutbox {
  /**
   * Writes a batch and moves the campaign's cursor and stage, all or nothing. False, and nothing
   * written, if the campaign is not at {@code before}'s cursor and stage any more.
   *
   * @param notAllowed how many of the batch's people may not be written to
   */
  boolean plan(
      OrganisationId organisation,
      Campaign before,
      Campaign after,
      List<Delivery> batch,
      int notAllowed);

  /** Cancels everything of it that is not being sent; returns how many were cancelled. */
  int cancel(OrganisationId organisation, CampaignId campaign, Instant now);
}
