package dev.kindling.web.admin;

import dev.kindling.web.page.Tokens;
import java.time.Instant;

/** Somebody who is signed in to the console, in this browser, on this server. */
final class AdminSession {
  private final String id = Tokens.fresh();
  private final String csrf = Tokens.fresh();
  private final SentForms forms = new SentForms();
  private volatile Instant lastUsed;

  AdminSession(Instant now) {
    this.lastUsed = now;
  }

  /** The cookie's value. */
  String id() {
    return id;
  }

  /** What each of this session's forms carries, so that no other page can send one. */
  String csrf() {
    return csrf;
  }

  SentForms forms() {
    return forms;
  }

  Instant lastUsed() {
    return lastUsed;
  }

  void used(Instant now) {
    lastUsed = now;
  }
}
