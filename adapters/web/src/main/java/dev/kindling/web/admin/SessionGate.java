package dev.kindling.web.admin;

import dev.kindling.web.page.Fields;
import dev.kindling.web.page.PageProblem;
import dev.kindling.web.page.Pages;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/** Lets signed-in people through, and only forms that this session was given. */
final class SessionGate {
  private static final String COOKIE = "kindling_admin";

  private final AdminAccess access;
  private final Pages pages;
  private final boolean secure;

  SessionGate(AdminAccess access, Pages pages, boolean secure) {
    this.access = access;
    this.pages = pages;
    this.secure = secure;
  }

  /** A page for signed-in people. */
  @FunctionalInterface
  interface Page {
    void handle(Context ctx, AdminSession session) throws Exception;
  }

  /** The page, or for anybody else the one that says how to sign in. */
  Handler signedIn(Page page) {
    return ctx -> {
      Optional<AdminSession> session = session(ctx);
      if (session.isEmpty()) refuse(ctx);
      else handle(ctx, session.get(), page);
    };
  }

  /** Who sent this; empty for somebody who isn't signed in. */
  Optional<AdminSession> session(Context ctx) {
    return Optional.ofNullable(ctx.cookie(COOKIE)).flatMap(access::use);
  }

  void begin(Context ctx, AdminSession session) {
    ctx.cookie(cookie(session.id(), -1));
  }

  void end(Context ctx, AdminSession session) {
    access.end(session);
    ctx.cookie(cookie("", 0));
  }

  private static void handle(Context ctx, AdminSession session, Page page) throws Exception {
    if (ctx.method().equals(HandlerType.POST)) checkToken(Fields.of(ctx), session);
    page.handle(ctx, session);
  }

  private static void checkToken(Fields form, AdminSession session) {
    byte[] sent = form.text("csrf").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(sent, session.csrf().getBytes(StandardCharsets.UTF_8)))
      throw new PageProblem(403, "This form is not from your session. Load its page again.");
  }

  private void refuse(Context ctx) {
    boolean front = ctx.path().equals("/admin");
    ctx.status(front ? HttpStatus.OK : HttpStatus.FORBIDDEN);
    pages.show(ctx, "sign-in", Map.of("shown", "1".equals(ctx.queryParam("shown"))));
    // A stream's check runs before it: without this the stream would begin all the same.
    ctx.skipRemainingHandlers();
  }

  private Cookie cookie(String value, int seconds) {
    return new Cookie(COOKIE, value, "/admin", seconds, secure, true, null, SameSite.STRICT);
  }
}
