package dev.kindling.web.install;

import dev.kindling.organisation.Organisation;
import dev.kindling.web.install.InstallDesk.Begun;
import dev.kindling.web.install.InstallDesk.Ended;
import dev.kindling.web.install.InstallDesk.Returned;
import dev.kindling.web.page.PageProblem;
import dev.kindling.web.page.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses of installing: the invitation, the way to Slack, and the way back. */
public final class InstallRoutes {
  /** Where Slack sends people back to. */
  public static final String RETURN = "/slack/oauth";

  /** What a link leads to, with its ticket. */
  public static final String INVITATION = "/slack/install";

  private static final String GO = INVITATION + "/go";
  private static final String COOKIE = "kindling_slack_install";
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final @Nullable InstallDesk desk;
  private final Pages pages;
  private final boolean secure;
  private final InstantSource clock;

  /**
   * @param desk null where the app can't be installed by links
   */
  public InstallRoutes(
      @Nullable InstallDesk desk, Pages pages, boolean secure, InstantSource clock) {
    this.desk = desk;
    this.pages = pages;
    this.secure = secure;
    this.clock = clock;
  }

  public void register(RoutesConfig routes) {
    InstallDesk open = desk;
    if (open == null) return;
    routes.get(INVITATION, ctx -> invite(ctx, open));
    routes.get(GO, ctx -> go(ctx, open));
    routes.get(RETURN, ctx -> end(ctx, open));
  }

  private void invite(Context ctx, InstallDesk open) {
    String ticket = ticket(ctx);
    Organisation organisation =
        open.invited(ticket, clock.instant()).orElseThrow(InstallRoutes::over);
    pages.show(
        ctx, "slack-install", Map.of("organisation", organisation, "go", GO + "?ticket=" + ticket));
  }

  private void go(Context ctx, InstallDesk open) {
    Begun begun = open.begin(ticket(ctx), clock.instant()).orElseThrow(InstallRoutes::over);
    ctx.cookie(cookie(begun.proof(), (int) LIFE.toSeconds()));
    ctx.redirect(begun.question().toString(), HttpStatus.SEE_OTHER);
  }

  private void end(Context ctx, InstallDesk open) {
    Returned returned =
        new Returned(
            ctx.queryParam("code"),
            ctx.queryParam("state"),
            ctx.queryParam("error"),
            ctx.cookie(COOKIE));
    ctx.cookie(cookie("", 0));
    show(ctx, open.end(returned, clock.instant()));
  }

  private void show(Context ctx, Ended ended) {
    switch (ended) {
      case Ended.Installed installed ->
          pages.show(ctx, "slack-installed", Map.of("installed", installed));
      case Ended.Declined _ ->
          throw new PageProblem(
              200,
              "Nothing was installed: somebody chose not to. The link that you came by still works.");
      case Ended.Over _ -> throw over();
      case Ended.Elsewhere elsewhere ->
          throw new PageProblem(
              409,
              elsewhere.name()
                  + " belongs to another organisation here. Nothing was changed. Ask whoever looks"
                  + " after Kindling to unbind it there first.");
      case Ended.Refused refused ->
          throw new PageProblem(
              502,
              "Slack refused the installation (%s). Nothing was changed. Try the link once more."
                  .formatted(refused.code()));
      case Ended.NotNow _ ->
          throw new PageProblem(
              503, "Slack could not be asked just now. Nothing was changed. Try the link again.");
    }
  }

  /** Comes back with whoever follows a link from Slack to us, and with nothing else. */
  private Cookie cookie(String value, int seconds) {
    return new Cookie(COOKIE, value, "/slack", seconds, secure, true, null, SameSite.LAX);
  }

  private static String ticket(Context ctx) {
    String ticket = ctx.queryParam("ticket");
    if (ticket == null)
      throw new PageProblem(
          404, "To install Kindling in Slack, ask whoever looks after Kindling for a link.");
    return ticket;
  }

  private static PageProblem over() {
    return new PageProblem(
        410,
        "This link is over, or it was opened in another browser. Ask whoever looks after Kindling"
            + " for a new one.");
  }
}
