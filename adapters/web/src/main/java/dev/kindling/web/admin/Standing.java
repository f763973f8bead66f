package dev.kindling.web.admin;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Receipt;
import dev.kindling.organisation.Organisation;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where a campaign stands, for a page.
 *
 * @param stage {@code preparing}, {@code sending}, {@code finished} or {@code stopped}
 */
public record Standing(
    Organisation organisation, Campaign campaign, Receipt receipt, String stage) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  static Standing of(Organisation organisation, Campaign campaign, Receipt receipt) {
    return new Standing(organisation, campaign, receipt, stage(campaign, receipt));
  }

  /** Nothing will change any more. */
  public boolean isOver() {
    return stage.equals("finished")
        || (stage.equals("stopped") && receipt.planned() == 0 && receipt.sending() == 0);
  }

  public boolean isStoppable() {
    return stage.equals("preparing") || stage.equals("sending");
  }

  /** How many people nothing more will happen for. */
  public int settled() {
    return receipt.sent()
        + receipt.uncertain()
        + receipt.failed()
        + receipt.expired()
        + receipt.cancelled()
        + receipt.notAllowed();
  }

  /** When it began and when it ends, in the organisation's zone. */
  public String launched() {
    return face(campaign.launchedAt());
  }

  public String expires() {
    return face(campaign.expiresAt());
  }

  public String address() {
    return "/admin/campaigns/" + organisation.id() + "/" + campaign.id();
  }

  private String face(Instant instant) {
    return TIME.format(ZonedDateTime.ofInstant(instant, organisation.zone()));
  }

  private static String stage(Campaign campaign, Receipt receipt) {
    return switch (campaign.stage()) {
      case PLANNING -> "preparing";
      case PLANNED -> receipt.isOver() ? "finished" : "sending";
      case CANCELLED -> "stopped";
    };
  }
}
