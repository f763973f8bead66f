package dev.kindling.web.practice;

import dev.kindling.platform.AccountId;
import dev.kindling.web.page.Fields;
import dev.kindling.web.page.PageProblem;
import dev.kindling.web.page.Pages;
import dev.kindling.web.page.Throttle;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The practice chat's addresses. Each works as a plain form and for the page's script. */
public final class PracticeRoutes {
  private static final Set<String> NOTICES = Set.of("moved", "alone", "nothing");

  private final PracticeRoom room;
  private final Pages pages;
  private final Visitor visitor;
  private final PracticeGate gate;
  private final PracticeTurns turns;
  private final PracticeEvents events;
  private final OwnPage home;
  private final InstantSource clock;
  private final Throttle actions = new Throttle(120, Duration.ofMinutes(1));
  private final Throttle arrivals = new Throttle(60, Duration.ofMinutes(1));

  /**
   * @param secure whether browsers reach us over https only
   */
  public PracticeRoutes(
      PracticeRoom room, Pages pages, PracticeAccess access, boolean secure, InstantSource clock) {
    this.room = room;
    this.pages = pages;
    this.visitor = new Visitor(secure);
    this.gate = new PracticeGate(access);
    this.turns = new PracticeTurns(room);
    this.events = new PracticeEvents(room, pages);
    this.home = new OwnPage(room.homes(), pages);
    this.clock = clock;
  }

  public void register(RoutesConfig routes) {
    routes.before("/practice", gate::check);
    routes.before("/practice/*", gate::check);
    routes.before("/practice/events", ctx -> events.check(person(ctx)));
    routes.get("/practice", this::show);
    routes.post("/practice/say", ctx -> act(ctx, turns::say));
    routes.post("/practice/press", ctx -> act(ctx, turns::press));
    routes.post("/practice/fill", ctx -> act(ctx, turns::fill));
    routes.get("/practice/home", ctx -> home.show(ctx, visitor.of(ctx)));
    routes.post("/practice/jump", this::jump);
    routes.post("/practice/new", this::startAgain);
    routes.get("/practice/events", ctx -> events.stream(ctx, person(ctx)));
  }

  private void show(Context ctx) {
    if (visitor.of(ctx).isEmpty() && comesFromElsewhere(ctx)) pages.show(ctx, "opening", Map.of());
    else show(ctx, visitor.of(ctx).orElseGet(() -> visitor.arrive(ctx)));
  }

  private void show(Context ctx, AccountId person) {
    Transcript transcript = transcript(person);
    if (transcript.isEmpty()) transcript = welcome(ctx, person);
    String notice = Objects.requireNonNullElse(ctx.queryParam("told"), "");
    Map<String, Object> words = new HashMap<>(told(NOTICES.contains(notice) ? notice : ""));
    words.put("transcript", transcript);
    pages.show(ctx, "practice", words);
  }

  /** What stands above the box: what came of a jump, what time it is, and a hush. */
  private Map<String, Object> told(String notice) {
    ZonedDateTime now = room.desk().now();
    return Map.of(
        "notice",
        notice,
        "day",
        Clock.day(now),
        "clock",
        Clock.face(now),
        "hushed",
        room.desk().hushed());
  }

  private Transcript welcome(Context ctx, AccountId person) {
    arrivals.check(ctx.ip(), clock.instant());
    turns.arrive(person);
    return transcript(person);
  }

  private Transcript transcript(AccountId person) {
    return Transcript.of(room.transcripts().since(person, ""));
  }

  /**
   * A link on another site brings no strict cookie, so that somebody known would look new and lose
   * their place. A page of ours that goes on at once brings it.
   */
  private static boolean comesFromElsewhere(Context ctx) {
    return "cross-site".equals(ctx.header("Sec-Fetch-Site"));
  }

  private void act(Context ctx, Action action) {
    AccountId person = person(ctx);
    actions.check(person.key(), clock.instant());
    action.take(person, Fields.of(ctx), !isScript(ctx));
    done(ctx, "/practice#newest");
  }

  private void jump(Context ctx) {
    AccountId person = person(ctx);
    actions.check(person.key(), clock.instant());
    String notice = notice(room.desk().jump(person));
    if (isScript(ctx)) pages.show(ctx, "jumped", told(notice));
    else ctx.redirect("/practice?told=" + notice, HttpStatus.SEE_OTHER);
  }

  private void startAgain(Context ctx) {
    visitor.leave(ctx);
    done(ctx, "/practice");
  }

  private static String notice(Jump jump) {
    return switch (jump) {
      case Jump.Jumped _ -> "moved";
      case Jump.NotAlone _ -> "alone";
      case Jump.NothingDue _ -> "nothing";
    };
  }

  private static void done(Context ctx, String next) {
    if (isScript(ctx)) ctx.status(HttpStatus.NO_CONTENT);
    else ctx.redirect(next, HttpStatus.SEE_OTHER);
  }

  private static boolean isScript(Context ctx) {
    return "script".equals(ctx.header("X-Kindling"));
  }

  private AccountId person(Context ctx) {
    return visitor
        .of(ctx)
        .orElseThrow(() -> new PageProblem(403, "Open the practice chat first: /practice."));
  }

  @FunctionalInterface
  private interface Action {
    void take(AccountId person, Fields form, boolean wait);
  }
}
