package dev.kindling.web.admin;

import dev.kindling.web.live.EventStream;
import dev.kindling.web.live.Live;
import dev.kindling.web.page.PageProblem;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The live counts of a campaign: looked at every second, sent when they changed. Watching doesn't
 * keep a session alive.
 */
final class CampaignWatch {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int PAGES = 5;

  private final AdminAccess access;
  private final AdminPages pages;
  private final Live live;
  private final CampaignLook look;

  CampaignWatch(AdminAccess access, AdminPages pages, Live live, CampaignLook look) {
    this.access = access;
    this.pages = pages;
    this.live = live;
    this.look = look;
  }

  /** Refuses a stream before it begins. */
  void check(AdminSession session) {
    if (live.count(topic(session)) >= PAGES)
      throw new PageProblem(429, "Campaigns are open in too many tabs.");
  }

  /** Sends until it is over, the session is, the page goes or the server stops. */
  void stream(Context ctx, AdminSession session, Supplier<Standing> standing) {
    EventStream.open(ctx, page -> stream(page, session, standing));
  }

  private void stream(EventStream page, AdminSession session, Supplier<Standing> standing) {
    try (Live.Listener pause = live.listen(topic(session))) {
      boolean over = false;
      @Nullable Watched before = null;
      for (String seen = ""; !over && isOpen(page, session); pause.await(LOOK)) {
        Watched now = look.watched(standing.get(), before);
        seen = send(page, session, now, seen);
        over = now.standing().isOver();
        before = now;
      }
      if (over) page.event("over", "over");
    }
  }

  private String send(EventStream page, AdminSession session, Watched watched, String seen) {
    String html = pages.draw(session, "standing", Map.of("watched", watched));
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
