package dev.kindling.web.admin;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Receipt;

/** Where a campaign stands, as its admin sees it. */
public enum Stage {
  SENDING,
  PAUSED,
  FINISHED,
  CANCELLED;

  static Stage of(Campaign campaign, Receipt receipt) {
    return switch (campaign.stage()) {
      case PLANNING, PLANNED -> going(campaign, receipt);
      case CANCELLED -> CANCELLED;
    };
  }

  private static Stage going(Campaign campaign, Receipt receipt) {
    if (receipt.isOver()) return FINISHED;
    return campaign.paused() ? PAUSED : SENDING;
  }

  /** Something of it is still to leave. */
  public boolean isGoing() {
    return this == SENDING || this == PAUSED;
  }
}
