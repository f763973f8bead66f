package dev.kindling.campaign;

import dev.kindling.organisation.OrganisationId;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Where campaigns are kept. */
public interface Campaigns {
  /** The next free id; never given twice. */
  CampaignId nextId(OrganisationId organisation);

  /** Keeps a new campaign and freezes its audience: the selection as it is now. */
  void launch(OrganisationId organisation, Campaign campaign);

  Optional<Campaign> find(OrganisationId organisation, CampaignId id);

  /** The newest first, at most 50. */
  List<Campaign> newest(OrganisationId organisation);

  /** Campaigns whose audience is not planned to the end, oldest first. */
  List<Campaign> planning(OrganisationId organisation);

  /** The learner numbers of the frozen audience. */
  BitSet audience(OrganisationId organisation, CampaignId id);

  /** How many people a selection holds now. */
  int count(OrganisationId organisation, String selection);

  Receipt receipt(OrganisationId organisation, CampaignId id);
}
