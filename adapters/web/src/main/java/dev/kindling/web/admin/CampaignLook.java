package dev.kindling.web.admin;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Draft;
import dev.kindling.conversation.CampaignDesk;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Refusal;
import dev.kindling.web.page.PageProblem;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at campaigns for their pages. */
final class CampaignLook {
  private final CampaignDesk campaigns;
  private final Directory directory;
  private final InstantSource clock;
  private final Speeds speeds = new Speeds();

  CampaignLook(CampaignDesk campaigns, Directory directory, InstantSource clock) {
    this.campaigns = campaigns;
    this.directory = directory;
    this.clock = clock;
  }

  /** What the organisation's clock shows. */
  Instant now(Organisation organisation) {
    return organisation.time(clock.instant());
  }

  /** The campaign of the address, or a problem of status 404. */
  Standing standing(Context ctx) {
    String id = ctx.pathParam("id");
    Organisation organisation =
        directory.find(ctx.pathParam("organisation")).orElseThrow(CampaignLook::unknown);
    if (!id.matches("c[0-9]{1,9}")) throw unknown();
    return campaigns
        .find(organisation, new CampaignId(id))
        .map(campaign -> standing(organisation, campaign))
        .orElseThrow(CampaignLook::unknown);
  }

  Standing standing(Organisation organisation, Campaign campaign) {
    return Standing.of(organisation, campaign, campaigns.receipt(organisation, campaign.id()));
  }

  /** The newest of an organisation that are not over. */
  List<Standing> going(Organisation organisation) {
    return campaigns.newest(organisation).stream()
        .filter(campaign -> campaign.stage() != Campaign.Stage.CANCELLED)
        .map(campaign -> standing(organisation, campaign))
        .filter(standing -> standing.stage().isGoing())
        .toList();
  }

  /**
   * All that its own page shows.
   *
   * @param before what the page showed last; null for nothing
   */
  Watched watched(Standing standing, @Nullable Watched before) {
    return new Watched(
        standing, reasons(standing, before), atBest(standing), speed(standing), untilEnd(standing));
  }

  /** Counted anew only when there are more of them. */
  private List<Map.Entry<Refusal, Integer>> reasons(Standing standing, @Nullable Watched before) {
    int failed = standing.receipt().failed();
    if (failed == 0) return List.of();
    if (before != null && before.standing().receipt().failed() == failed) return before.reasons();
    return List.copyOf(
        campaigns.reasons(standing.organisation(), standing.campaign().id()).entrySet());
  }

  private Duration atBest(Standing standing) {
    int audience = standing.receipt().audience();
    if (!standing.stage().isGoing() || audience == 0) return Duration.ZERO;
    Duration whole = campaigns.estimate(standing.organisation(), draft(standing.campaign()));
    return whole.multipliedBy(standing.waiting()).dividedBy(audience);
  }

  private static Draft draft(Campaign campaign) {
    return new Draft(campaign.label(), campaign.title(), campaign.text(), campaign.audience());
  }

  private Optional<Speed> speed(Standing standing) {
    if (standing.stage() == Stage.SENDING)
      return speeds.look(standing.address(), standing.settled(), clock.instant());
    speeds.forget(standing.address());
    return Optional.empty();
  }

  private Duration untilEnd(Standing standing) {
    return Duration.between(now(standing.organisation()), standing.campaign().expiresAt());
  }

  private static PageProblem unknown() {
    return new PageProblem(404, "There is no such campaign.");
  }
}
