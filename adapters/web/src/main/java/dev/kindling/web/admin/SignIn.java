package dev.kindling.web.admin;

import dev.kindling.web.page.PageProblem;
import dev.kindling.web.page.Pages;
import dev.kindling.web.page.Throttle;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/**
 * Signing in by a one-time link. To look at the link doesn't use it up, so that a preview of it in
 * a chat can't; its one button does.
 */
final class SignIn {
  private final AdminDesk desk;
  private final SessionGate gate;
  private final Pages pages;
  private final InstantSource clock;
  private final Throttle guesses = new Throttle(20, Duration.ofMinutes(1));
  private final Throttle links = new Throttle(3, Duration.ofMinutes(1));

  SignIn(AdminDesk desk, SessionGate gate, Pages pages, InstantSource clock) {
    this.desk = desk;
    this.gate = gate;
    this.pages = pages;
    this.clock = clock;
  }

  void register(RoutesConfig routes) {
    routes.post("/admin/link", this::show);
    routes.get("/admin/link/{token}", this::ask);
    routes.post("/admin/link/{token}", this::redeem);
    routes.post("/admin/sign-out", gate.signedIn(this::signOut));
  }

  /** Shows a new link where only the people who run this server see it. */
  private void show(Context ctx) {
    links.check("all", clock.instant());
    desk.terminal().show(desk.access().mintLink());
    ctx.redirect("/admin?shown=1", HttpStatus.SEE_OTHER);
  }

  private void ask(Context ctx) {
    guesses.check(ctx.ip(), clock.instant());
    String token = ctx.pathParam("token");
    if (!desk.access().isRedeemable(token)) throw gone();
    pages.show(ctx, "link", Map.of("token", token));
  }

  private void redeem(Context ctx) {
    guesses.check(ctx.ip(), clock.instant());
    String token = ctx.pathParam("token");
    gate.begin(ctx, desk.access().redeem(token).orElseThrow(SignIn::gone));
    ctx.redirect("/admin", HttpStatus.SEE_OTHER);
  }

  private void signOut(Context ctx, AdminSession session) {
    gate.end(ctx, session);
    ctx.redirect("/admin", HttpStatus.SEE_OTHER);
  }

  private static PageProblem gone() {
    return new PageProblem(
        410, "This link was used before or is older than 15 minutes. Ask for a new one at /admin.");
  }
}
