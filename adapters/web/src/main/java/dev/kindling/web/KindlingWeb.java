package dev.kindling.web;

import dev.kindling.web.admin.AdminDesk;
import dev.kindling.web.admin.AdminRoutes;
import dev.kindling.web.install.InstallDesk;
import dev.kindling.web.install.InstallRoutes;
import dev.kindling.web.learning.LearningRoom;
import dev.kindling.web.learning.LearningRoutes;
import dev.kindling.web.live.Live;
import dev.kindling.web.page.Assets;
import dev.kindling.web.page.Gate;
import dev.kindling.web.page.Headers;
import dev.kindling.web.page.Hosts;
import dev.kindling.web.page.PageProblem;
import dev.kindling.web.page.Pages;
import dev.kindling.web.practice.PracticeRoom;
import dev.kindling.web.practice.PracticeRoutes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The front page, the practice chat, the admin console and people's own learning. They need virtual
 * threads: every open page keeps one. Closing ends the streams of open pages, so that the server
 * can stop.
 */
public final class KindlingWeb implements AutoCloseable {
  private static final List<String> OURS =
      List.of(
          "/",
          "/practice",
          "/practice/*",
          "/admin",
          "/admin/*",
          "/learning/*",
          "/slack/install",
          "/slack/install/*",
          InstallRoutes.RETURN);

  private final Assets assets = new Assets();
  private final Live live;
  private final Gate gate;
  private final Pages pages;
  private final PracticeRoutes practice;
  private final AdminRoutes admin;
  private final LearningRoutes learning;
  private final InstallRoutes installs;

  /**
   * @param slack null while Slack is off
   */
  public KindlingWeb(
      WebSettings settings,
      PracticeRoom room,
      AdminDesk desk,
      LearningRoom own,
      @Nullable InstallDesk slack,
      InstantSource clock) {
    boolean secure = settings.isSecure();
    this.live = room.live();
    this.gate = new Gate(new Hosts(settings.publicUrl()));
    this.pages = new Pages(assets, settings.site());
    this.practice = new PracticeRoutes(room, pages, settings.practice(), secure, clock);
    this.admin = new AdminRoutes(desk, slack, pages, live, secure, clock);
    this.learning = new LearningRoutes(own, pages, clock);
    this.installs = new InstallRoutes(slack, pages, secure, clock);
  }

  /** Adds all routes; called once, before the server starts. */
  public void register(RoutesConfig routes) {
    OURS.forEach(path -> routes.before(path, this::guard));
    routes.before("/assets/*", Headers::set);
    routes.exception(PageProblem.class, (problem, ctx) -> pages.show(ctx, problem));
    routes.get("/", ctx -> pages.show(ctx, "home", Map.of()));
    assets.register(routes);
    practice.register(routes);
    admin.register(routes);
    learning.register(routes);
    installs.register(routes);
  }

  /** Answers with a page that says what went wrong, for the server's own refusals. */
  public void problem(Context ctx, int status, String words) {
    Headers.set(ctx);
    pages.show(ctx, new PageProblem(status, words));
  }

  @Override
  public void close() {
    live.close();
  }

  private void guard(Context ctx) {
    Headers.set(ctx);
    gate.check(ctx);
  }
}
