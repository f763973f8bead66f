package dev.kindling.web.practice;

import dev.kindling.delivery.Transcripts.Entry;
import dev.kindling.platform.AccountId;
import dev.kindling.web.live.EventStream;
import dev.kindling.web.live.Live;
import dev.kindling.web.page.PageProblem;
import dev.kindling.web.page.Pages;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stream of a room's messages to an open page. It lives on the request's own thread: it waits
 * for news of this server, looks every few seconds for those of others, and ends with the page,
 * which a write that fails tells.
 */
final class PracticeEvents {
  /** The most pages one person may have open. */
  static final int PAGES = 5;

  private static final Pattern ENTRY = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
  private static final Duration LOOK = Duration.ofSeconds(3);
  private static final int LOOKS_PER_SIGN_OF_LIFE = 4;

  private final PracticeRoom room;
  private final Pages pages;

  PracticeEvents(PracticeRoom room, Pages pages) {
    this.room = room;
    this.pages = pages;
  }

  /** Refuses a stream before it begins. */
  void check(AccountId person) {
    if (room.live().count(person.key()) >= PAGES)
      throw new PageProblem(429, "The practice chat is open in too many tabs.");
  }

  /** Sends what is new until the page or the server goes. */
  void stream(Context ctx, AccountId person) {
    String last = from(ctx);
    EventStream.open(ctx, page -> stream(page, person, last));
  }

  private void stream(EventStream page, AccountId person, String seen) {
    try (Live.Listener news = room.live().listen(person.key())) {
      String last = seen;
      for (int look = 0; isOpen(page); look++) {
        last = send(page, person, last);
        if (look % LOOKS_PER_SIGN_OF_LIFE == 0) page.event("clock", clock());
        else page.comment("here");
        news.await(LOOK);
      }
    }
  }

  private boolean isOpen(EventStream page) {
    return page.isOpen() && !room.live().isClosed() && !Thread.currentThread().isInterrupted();
  }

  private String send(EventStream page, AccountId person, String last) {
    for (Entry entry : room.transcripts().since(person, last)) {
      page.event("message", pages.draw("entry", Map.of("entry", entry)), entry.id());
      last = entry.id();
    }
    return last;
  }

  private String clock() {
    return Clock.face(room.desk().now());
  }

  /** What the browser has seen, which it says itself when it comes back. */
  private static String from(Context ctx) {
    String after = ctx.header("Last-Event-ID");
    if (after == null) after = Objects.requireNonNullElse(ctx.queryParam("after"), "");
    return ENTRY.matcher(after).matches() ? after : "";
  }
}
