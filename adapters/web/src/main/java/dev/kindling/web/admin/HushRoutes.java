package dev.kindling.web.admin;

import dev.kindling.conversation.CampaignDesk;
import dev.kindling.organisation.Organisation;
import dev.kindling.web.page.Fields;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The switch that stops every unprompted message of an organisation. */
final class HushRoutes {
  private final CampaignDesk campaigns;
  private final Directory directory;
  private final SessionGate gate;
  private final AdminPages pages;
  private final CampaignLook look;

  HushRoutes(
      CampaignDesk campaigns,
      Directory directory,
      SessionGate gate,
      AdminPages pages,
      CampaignLook look) {
    this.campaigns = campaigns;
    this.directory = directory;
    this.gate = gate;
    this.pages = pages;
    this.look = look;
  }

  void register(RoutesConfig routes) {
    routes.get("/admin/hush", gate.signedIn((ctx, session) -> ask(ctx, session, false)));
    routes.post("/admin/hush", gate.signedIn(this::hush));
    routes.post("/admin/hush/over", gate.signedIn(this::over));
  }

  private void ask(Context ctx, AdminSession session, boolean missing) {
    List<Organisation> loud =
        directory.all().stream().filter(organisation -> !organisation.hushed()).toList();
    List<Standing> going = loud.stream().flatMap(one -> look.going(one).stream()).toList();
    pages.show(ctx, session, "hush", Map.of("loud", loud, "going", going, "missing", missing));
  }

  private void hush(Context ctx, AdminSession session) {
    Optional<Organisation> chosen = chosen(ctx);
    if (chosen.isEmpty()) {
      ask(ctx, session, true);
    } else {
      campaigns.hush(chosen.get(), true, look.now(chosen.get()));
      ctx.redirect("/admin", HttpStatus.SEE_OTHER);
    }
  }

  private void over(Context ctx, AdminSession session) {
    Optional<Organisation> chosen = chosen(ctx);
    chosen.ifPresent(one -> campaigns.hush(one, false, look.now(one)));
    ctx.redirect(chosen.isEmpty() ? "/admin" : "/admin?hush=over", HttpStatus.SEE_OTHER);
  }

  private Optional<Organisation> chosen(Context ctx) {
    return directory.chosen(Fields.of(ctx).text("organisation"));
  }
}
