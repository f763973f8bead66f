package dev.kindling.web.practice;

import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.web.page.Tokens;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/** The cookie that makes a browser the same practice learner for a year. */
final class Visitor {
  private static final String NAME = "kindling_practice";
  private static final String PATH = "/practice";
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  private final boolean secure;

  /**
   * @param secure whether browsers reach us over https only
   */
  Visitor(boolean secure) {
    this.secure = secure;
  }

  /** Who this browser is; empty if it never was here, or brings something that is no id of ours. */
  Optional<AccountId> of(Context ctx) {
    return Optional.ofNullable(ctx.cookie(NAME)).filter(Tokens::isWellFormed).map(Visitor::account);
  }

  /** Makes this browser somebody new. */
  AccountId arrive(Context ctx) {
    String person = Tokens.fresh();
    ctx.cookie(cookie(person, YEAR));
    return account(person);
  }

  /** Makes this browser nobody. */
  void leave(Context ctx) {
    ctx.cookie(cookie("", 0));
  }

  private Cookie cookie(String value, int seconds) {
    return new Cookie(NAME, value, PATH, seconds, secure, true, null, SameSite.STRICT);
  }

  private static AccountId account(String person) {
    return AccountId.of(Platform.WEB, "practice", person);
  }
}
