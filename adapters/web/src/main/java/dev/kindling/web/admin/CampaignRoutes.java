package dev.kindling.web.admin;

import dev.kindling.conversation.CampaignDesk;
import dev.kindling.organisation.Organisation;
import dev.kindling.web.page.Fields;
import dev.kindling.web.page.PageProblem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Watching campaigns leave, holding them, stopping them. What is repeated changes nothing. */
final class CampaignRoutes {
  private static final int LISTED = 20;
  private static final String ONE = "/admin/campaigns/{organisation}/{id}";

  private final CampaignDesk campaigns;
  private final Directory directory;
  private final SessionGate gate;
  private final AdminPages pages;
  private final CampaignLook look;
  private final CampaignWatch watch;

  CampaignRoutes(
      CampaignDesk campaigns,
      Directory directory,
      SessionGate gate,
      AdminPages pages,
      CampaignLook look,
      CampaignWatch watch) {
    this.campaigns = campaigns;
    this.directory = directory;
    this.gate = gate;
    this.pages = pages;
    this.look = look;
    this.watch = watch;
  }

  void register(RoutesConfig routes) {
    routes.get("/admin", gate.signedIn(this::list));
    routes.get(ONE, gate.signedIn(this::show));
    routes.post(ONE + "/pause", gate.signedIn((ctx, _) -> pause(ctx)));
    routes.post(ONE + "/resume", gate.signedIn((ctx, _) -> resume(ctx)));
    routes.get(ONE + "/cancel", gate.signedIn(this::askToCancel));
    routes.post(ONE + "/cancel", gate.signedIn((ctx, _) -> cancel(ctx)));
    routes.get(ONE + "/again", gate.signedIn(this::askToSendAgain));
    routes.post(ONE + "/again", gate.signedIn(this::sendAgain));
    routes.before(ONE + "/events", gate.signedIn(this::checkStream));
    routes.get(ONE + "/events", gate.signedIn(this::events));
  }

  private void list(Context ctx, AdminSession session) {
    List<Organisation> organisations = directory.all();
    List<Standing> standings = new ArrayList<>();
    for (Organisation organisation : organisations)
      campaigns.newest(organisation).stream()
          .limit(LISTED)
          .map(campaign -> look.standing(organisation, campaign))
          .forEach(standings::add);
    boolean over = "over".equals(ctx.queryParam("hush"));
    boolean all = organisations.stream().allMatch(Organisation::hushed);
    pages.show(
        ctx,
        session,
        "campaigns",
        Map.of("standings", standings, "allHushed", all, "hushOver", over));
  }

  private void show(Context ctx, AdminSession session) {
    Watched watched = look.watched(look.standing(ctx), null);
    pages.show(ctx, session, "campaign", Map.of("watched", watched));
  }

  private void pause(Context ctx) {
    Standing standing = look.standing(ctx);
    if (standing.stage() == Stage.SENDING)
      campaigns.pause(standing.organisation(), standing.campaign().id());
    back(ctx, standing);
  }

  private void resume(Context ctx) {
    Standing standing = look.standing(ctx);
    if (standing.stage() == Stage.PAUSED)
      campaigns.resume(standing.organisation(), standing.campaign().id());
    back(ctx, standing);
  }

  private void askToCancel(Context ctx, AdminSession session) {
    Standing standing = look.standing(ctx);
    if (standing.stage().isGoing())
      pages.show(ctx, session, "cancel", Map.of("standing", standing));
    else back(ctx, standing);
  }

  private void cancel(Context ctx) {
    Standing standing = look.standing(ctx);
    if (standing.stage().isGoing())
      campaigns.cancel(
          standing.organisation(), standing.campaign().id(), look.now(standing.organisation()));
    back(ctx, standing);
  }

  private void askToSendAgain(Context ctx, AdminSession session) {
    Standing standing = look.standing(ctx);
    String form = session.forms().fresh();
    if (standing.isRepeatable())
      pages.show(ctx, session, "again", Map.of("standing", standing, "formId", form));
    else back(ctx, standing);
  }

  /** Each form counts once: those it was sent to may be uncertain again by the second press. */
  private void sendAgain(Context ctx, AdminSession session) {
    Standing standing = look.standing(ctx);
    String form = Fields.of(ctx).text("form");
    Optional<String> address = session.forms().once(form, () -> sendAgain(standing));
    ctx.redirect(address.orElseThrow(CampaignRoutes::tooOld), HttpStatus.SEE_OTHER);
  }

  private String sendAgain(Standing standing) {
    Organisation organisation = standing.organisation();
    if (!standing.isRepeatable()) throw new PageProblem(409, "Nothing was sent again just now.");
    campaigns.sendAgain(organisation, standing.campaign().id(), look.now(organisation));
    return standing.address();
  }

  private void checkStream(Context ctx, AdminSession session) {
    watch.check(session);
    look.standing(ctx);
  }

  private void events(Context ctx, AdminSession session) {
    watch.stream(ctx, session, () -> look.standing(ctx));
  }

  private static void back(Context ctx, Standing standing) {
    ctx.redirect(standing.address(), HttpStatus.SEE_OTHER);
  }

  private static PageProblem tooOld() {
    return new PageProblem(409, "This page is too old, so nothing was sent again. Load it anew.");
  }
}
