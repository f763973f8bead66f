package dev.kindling.web.admin;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Receipt;
import dev.kindling.organisation.Organisation;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where a campaign stands, for a page. */
public record Standing(Organisation organisation, Campaign campaign, Receipt receipt, Stage stage) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  static Standing of(Organisation organisation, Campaign campaign, Receipt receipt) {
    return new Standing(organisation, campaign, receipt, Stage.of(campaign, receipt));
  }

  /** Nothing will change by itself any more; while a message is uncertain, it may. */
  public boolean isOver() {
    return !stage.isGoing()
        && receipt.planned() == 0
        && receipt.sending() == 0
        && receipt.uncertain() == 0;
  }

  /** How many people nothing more will happen for, unless an uncertain one is found out about. */
  public int settled() {
    return receipt.sent()
        + receipt.uncertain()
        + receipt.failed()
        + receipt.expired()
        + receipt.cancelled()
        + receipt.notAllowed();
  }

  /** How many are still to be sent to: in line, or not even that. */
  public int waiting() {
    return Math.max(0, receipt.audience() - receipt.sending() - settled());
  }

  /** How much of the audience is settled, 0 to 100; only all of it is 100. */
  public int percent() {
    return receipt.audience() == 0
        ? 100
        : (int) Math.min(100, 100L * settled() / receipt.audience());
  }

  /** Whether sending once more to those who are uncertain is on offer. */
  public boolean isRepeatable() {
    return stage == Stage.FINISHED && receipt.uncertain() > 0 && !organisation.hushed();
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
}
