package dev.kindling.web.admin;

import dev.kindling.campaign.Campaign;
import dev.kindling.conversation.CampaignDesk;
import dev.kindling.organisation.Organisation;
import dev.kindling.web.page.Fields;
import dev.kindling.web.page.PageProblem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writing a campaign, seeing it, sending it. What was typed travels from page to page. */
final class DraftRoutes {
  private static final String WRITE = "/admin/campaigns/new";
  private static final String PREVIEW = "/admin/campaigns/preview";

  private final CampaignDesk campaigns;
  private final Directory directory;
  private final SessionGate gate;
  private final AdminPages pages;
  private final InstantSource clock;
  private final CampaignCheck check;

  DraftRoutes(
      AdminDesk desk,
      Directory directory,
      SessionGate gate,
      AdminPages pages,
      InstantSource clock) {
    this.campaigns = desk.campaigns();
    this.directory = directory;
    this.gate = gate;
    this.pages = pages;
    this.clock = clock;
    this.check = new CampaignCheck(desk, directory);
  }

  void register(RoutesConfig routes) {
    routes.get(WRITE, gate.signedIn(this::write));
    routes.post(WRITE, gate.signedIn(this::writeAgain));
    routes.post(WRITE + "/hush-over/{organisation}", gate.signedIn(after(this::writeAgain)));
    routes.post(PREVIEW, gate.signedIn(this::preview));
    routes.post(PREVIEW + "/hush-over/{organisation}", gate.signedIn(after(this::preview)));
    routes.post("/admin/campaigns", gate.signedIn(this::send));
  }

  /** Lets messages go out again, then shows the page, with what was typed. */
  private SessionGate.Page after(SessionGate.Page page) {
    return (ctx, session) -> {
      directory
          .find(ctx.pathParam("organisation"))
          .ifPresent(one -> campaigns.hush(one, false, now(one)));
      page.handle(ctx, session);
    };
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
      case Checked.Ready ready -> showPreview(ctx, session, form, ready, false);
      case Checked.Wrong wrong -> showForm(ctx, session, form, wrong.complaints());
    }
  }

  private void send(Context ctx, AdminSession session) {
    Fields fields = Fields.of(ctx);
    CampaignForm form = CampaignForm.of(fields);
    switch (check.check(form)) {
      case Checked.Ready ready -> send(ctx, session, fields.text("form"), form, ready);
      case Checked.Wrong wrong -> showForm(ctx, session, form, wrong.complaints());
    }
  }

  private void send(
      Context ctx, AdminSession session, String id, CampaignForm form, Checked.Ready ready) {
    try {
      Optional<String> address = session.forms().once(id, () -> launch(ready));
      ctx.redirect(address.orElseThrow(DraftRoutes::tooOld), HttpStatus.SEE_OTHER);
    } catch (IllegalStateException _) {
      // Hushed, perhaps since the preview: nothing was sent, and the draft goes back to its page.
      ctx.status(HttpStatus.CONFLICT);
      showPreview(ctx, session, form, ready, true);
    }
  }

  private String launch(Checked.Ready ready) {
    Organisation organisation = ready.organisation();
    Campaign campaign = campaigns.launch(organisation, ready.draft(), now(organisation));
    return "/admin/campaigns/" + organisation.id() + "/" + campaign.id();
  }

  private void showForm(
      Context ctx, AdminSession session, CampaignForm form, List<Complaint> complaints) {
    pages.show(
        ctx,
        session,
        "write",
        Map.of(
            "form",
            form,
            "complaints",
            complaints,
            "organisations",
            directory.all(),
            "tracks",
            check.tracks(),
            "titleMost",
            Campaign.TITLE,
            "textMost",
            Campaign.TEXT));
  }

  private void showPreview(
      Context ctx, AdminSession session, CampaignForm form, Checked.Ready ready, boolean refused) {
    Organisation organisation = ready.organisation();
    pages.show(
        ctx,
        session,
        "preview",
        Map.of(
            "form",
            form,
            "formId",
            session.forms().fresh(),
            "organisation",
            organisation,
            "outlook",
            new Outlook(ready.reach(), campaigns.forecast(organisation, ready.draft())),
            "message",
            campaigns.preview(organisation, ready.draft()),
            "refused",
            refused));
  }

  private Instant now(Organisation organisation) {
    return organisation.time(clock.instant());
  }

  private static PageProblem tooOld() {
    return new PageProblem(409, "This preview is too old, so nothing was sent. Write it again.");
  }
}
