package dev.kindling.campaign;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where campaigns are kept. */
public interface Campaigns {
  /** The next free id; never given twice. */
  CampaignId nextId(OrganisationId organisation);

  /**
   * Keeps a new campaign and freezes its audience: the selection as it is now, divided by where
   * each person is written to. Who has no account to write to counts as not allowed.
   */
  void launch(OrganisationId organisation, Campaign campaign);

  Optional<Campaign> find(OrganisationId organisation, CampaignId id);

  /** The newest first, at most 50. */
  default List<Campaign> newest(OrganisationId organisation) {
    return newest(organisation, 0);
  }

  /** As {@link #newest(OrganisationId)}, without the so many newest; empty after the oldest. */
  List<Campaign> newest(OrganisationId organisation, int without);

  /** Campaigns whose audience is not planned to the end and that don't pause, oldest first. */
  List<Campaign> planning(OrganisationId organisation);

  /** What is still to be planned of a campaign, by workspace; a part planned to the end is gone. */
  List<Part> parts(OrganisationId organisation, CampaignId id);

  /** How many people a selection holds now. */
  int count(OrganisationId organisation, String selection);

  /** The same, by the workspace where they are written to; who has none is left out. */
  Map<Workspace, Integer> spread(OrganisationId organisation, String selection);

  /** Those of them whose conversation must be opened first; a workspace without any is left out. */
  Map<Workspace, Integer> unopened(OrganisationId organisation, String selection);

  Receipt receipt(OrganisationId organisation, CampaignId id);

  /**
   * Why messages of a campaign failed: how many people for each reason that there is one for. While
   * it is being sent, the sum may be a little off the receipt's, which was read at another moment.
   */
  Map<Refusal, Integer> reasons(OrganisationId organisation, CampaignId id);

  /** The people of a campaign of whom nobody knows whether it reached them: number → delivery. */
  Map<Integer, String> uncertain(OrganisationId organisation, CampaignId id);
}
