package dev.kindling.web.admin;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.organisation.Organisation;
import dev.kindling.web.live.Live;
import dev.kindling.web.page.Fields;
import dev.kindling.web.page.PageProblem;
import dev.kindling.web.page.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writing campaigns, sending them and watching them leave. */
final class CampaignRoutes {
  private static final int LISTED = 20;
  private static final String ONE = "/admin/campaigns/{organisation}/{id}";

  private final AdminDesk desk;
  private final SessionGate gate;
  private final Pages pages;
  private final InstantSource clock;
  private final CampaignCheck check;
  private final CampaignWatch watch;

  CampaignRoutes(AdminDesk desk, SessionGate gate, Pages pages, Live live, InstantSource clock) {
    this.desk = desk;
    this.gate = gate;
    this.pages = pages;
    this.clock = clock;
    this.check = new CampaignCheck(desk);
    this.watch = new CampaignWatch(desk.access(), pages, live);
  }

  void register(RoutesConfig routes) {
    routes.get("/admin", gate.signedIn(this::list));
    routes.get("/admin/campaigns/new", gate.signedIn(this::write));
    routes.post("/admin/campaigns/new", gate.signedIn(this::writeAgain));
    routes.post("/admin/campaigns/preview", gate.signedIn(this::preview));
    routes.post("/admin/campaigns", gate.signedIn(this::send));
    routes.get(ONE, gate.signedIn(this::show));
    routes.post(ONE + "/stop", gate.signedIn(this::stop));
    routes.before(ONE + "/events", gate.signedIn(this::checkStream));
    routes.get(ONE + "/events", gate.signedIn(this::events));
  }

  private void list(Context ctx, AdminSession session) {
    List<Standing> all = new ArrayList<>();
    for (Organisation organisation : check.organisations())
      desk.campaigns().newest(organisation).stream()
          .limit(LISTED)
          .map(campaign -> standing(organisation, campaign))
          .forEach(all::add);
    pages.show(ctx, "campaigns", Map.of("csrf", session.csrf(), "standings", all));
  }

  private void write(Context ctx, AdminSession session) {
    showForm(ctx, session, CampaignForm.blank(), List.of());
  }

  /** Back from the preview, with what was typed. */
  private void writeAgain(Context ctx, AdminSession session) {
    showForm(ctx, session, CampaignForm.of(Fields.of(ctx)), List.of());
  }

  private void preview(Context ctx, AdminSession session) {
    CampaignForm form = CampaignForm.of(Fields.of(ctx));
    switch (check.check(form)) {
      case Checked.Ready ready -> showPreview(ctx, session, form, ready);
      case Checked.Wrong wrong -> showForm(ctx, session, form, wrong.complaints());
    }
  }

  private void send(Context ctx, AdminSession session) {
    Fields fields = Fields.of(ctx);
    CampaignForm form = CampaignForm.of(fields);
    switch (check.check(form)) {
      case Checked.Ready ready -> send(ctx, session, fields.text("form"), ready);
      case Checked.Wrong wrong -> showForm(ctx, session, form, wrong.complaints());
    }
  }

  private void send(Context ctx, AdminSession session, String form, Checked.Ready ready) {
    Optional<String> address = session.forms().once(form, () -> launch(ready));
    ctx.redirect(address.orElseThrow(CampaignRoutes::tooOld), HttpStatus.SEE_OTHER);
  }

  private String launch(Checked.Ready ready) {
    Organisation organisation = ready.organisation();
    Campaign campaign = desk.campaigns().launch(organisation, ready.draft(), now(organisation));
    return standing(organisation, campaign).address();
  }

  private void show(Context ctx, AdminSession session) {
    pages.show(ctx, "campaign", Map.of("csrf", session.csrf(), "standing", standing(ctx)));
  }

  private void stop(Context ctx, AdminSession session) {
    Standing standing = standing(ctx);
    Organisation organisation = standing.organisation();
    desk.campaigns().cancel(organisation, standing.campaign().id(), now(organisation));
    ctx.redirect(standing.address(), HttpStatus.SEE_OTHER);
  }

  private void checkStream(Context ctx, AdminSession session) {
    watch.check(session);
    standing(ctx);
  }

  private void events(Context ctx, AdminSession session) {
    watch.stream(ctx, session, () -> standing(ctx));
  }

  private void showForm(
      Context ctx, AdminSession session, CampaignForm form, List<Complaint> complaints) {
    pages.show(
        ctx,
        "write",
        Map.of(
            "csrf",
            session.csrf(),
            "form",
            form,
            "complaints",
            complaints,
            "organisations",
            check.organisations(),
            "tracks",
            check.tracks(),
            "titleMost",
            Campaign.TITLE,
            "textMost",
            Campaign.TEXT));
  }

  private void showPreview(
      Context ctx, AdminSession session, CampaignForm form, Checked.Ready ready) {
    pages.show(
        ctx,
        "preview",
        Map.of(
            "csrf", session.csrf(),
            "form", form,
            "formId", session.forms().fresh(),
            "organisation", ready.organisation(),
            "reach", ready.reach(),
            "message", desk.campaigns().preview(ready.organisation(), ready.draft())));
  }

  /** The campaign of the address, or a problem of status 404. */
  private Standing standing(Context ctx) {
    String id = ctx.pathParam("id");
    Organisation organisation =
        check.find(ctx.pathParam("organisation")).orElseThrow(CampaignRoutes::unknown);
    if (!id.matches("c[0-9]{1,9}")) throw unknown();
    return desk.campaigns()
        .find(organisation, new CampaignId(id))
        .map(campaign -> standing(organisation, campaign))
        .orElseThrow(CampaignRoutes::unknown);
  }

  private Standing standing(Organisation organisation, Campaign campaign) {
    return Standing.of(
        organisation, campaign, desk.campaigns().receipt(organisation, campaign.id()));
  }

  private Instant now(Organisation organisation) {
    return organisation.time(clock.instant());
  }

  private static PageProblem unknown() {
    return new PageProblem(404, "There is no such campaign.");
  }

  private static PageProblem tooOld() {
    return new PageProblem(409, "This preview is too old, so nothing was sent. Write it again.");
  }
}
