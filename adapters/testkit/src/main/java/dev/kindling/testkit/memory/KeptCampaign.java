package dev.kindling.testkit.memory;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import java.util.BitSet;

/** A campaign with its frozen audience. */
record KeptCampaign(Campaign campaign, BitSet audience, int notAllowed) {
  KeptCampaign at(Campaign newer, int more) {
    return new KeptCampaign(newer, audience, notAllowed + more);
  }

  static int number(CampaignId id) {
    return Integer.parseInt(id.value().substring(1));
  }
}
