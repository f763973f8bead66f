package dev.kindling.web.admin;

import dev.kindling.web.live.EventStream;
import dev.kindling.web.live.Live;
import dev.kindling.web.page.PageProblem;
import dev.kindling.web.page.Pages;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The live counts of a campaign: looked at every second, sent when they changed. Watching doesn't
 * keep a session alive.
 */
final class CampaignWatch {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int PAGES = 5;

  private final AdminAccess access;
  private final Pages pages;
  private final Live live;

  CampaignWatch(AdminAccess access, Pages pages, Live live) {
    this.access = access;
    this.pages = pages;
    this.live = live;
  }

  /** Refuses a stream before it begins. */
  void check(AdminSession session) {
    if (live.count(topic(session)) >= PAGES)
      throw new PageProblem(429, "Campaigns are open in too many tabs.");
  }

  /** Sends until it is over, the session is, the page goes or the server stops. */
  void stream(Context ctx, AdminSession session, Supplier<Standing> look) {
    EventStream.open(ctx, page -> stream(page, session, look));
  }

  private void stream(EventStream page, AdminSession session, Supplier<Standing> look) {
    try (Live.Listener pause = live.listen(topic(session))) {
      boolean over = false;
      for (String seen = ""; !over && isOpen(page, session); pause.await(LOOK)) {
        Standing standing = look.get();
        seen = send(page, standing, seen);
        over = standing.isOver();
      }
      if (over) page.event("over", "over");
    }
  }

  private String send(EventStream page, Standing standing, String seen) {
    String html = pages.draw("standing", Map.of("standing", standing));
    if (html.equals(seen)) page.comment("here");
    else page.event("standing", html);
    return html;
  }

  private static String topic(AdminSession session) {
    return "admin:" + session.id();
  }

  private boolean isOpen(EventStream page, AdminSession session) {
    return page.isOpen()
        && access.isOpen(session)
        && !live.isClosed()
        && !Thread.currentThread().isInterrupted();
  }
}
