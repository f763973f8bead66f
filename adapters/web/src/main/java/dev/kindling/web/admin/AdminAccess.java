package dev.kindling.web.admin;

import dev.kindling.web.page.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who may use the console: whoever redeems a link that was shown to the people who run this server.
 * Links and sessions are in memory only; a restart ends them all.
 */
public final class AdminAccess {
  /** How long a link can be redeemed. */
  public static final Duration LINK = Duration.ofMinutes(15);

  /** How long a session lasts after it was last used. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  private final InstantSource clock;
  private final Map<String, Instant> links = new ConcurrentHashMap<>();
  private final Map<String, AdminSession> sessions = new ConcurrentHashMap<>();

  public AdminAccess(InstantSource clock) {
    this.clock = clock;
  }

  /** The path of a new one-time link: {@code /admin/link/…}. Links given before keep working. */
  public String mintLink() {
    sweep();
    String token = Tokens.fresh();
    links.put(token, clock.instant().plus(LINK));
    return "/admin/link/" + token;
  }

  /** Whether a token could be redeemed now; asking doesn't use it up. */
  boolean isRedeemable(String token) {
    Instant until = links.get(token);
    return until != null && clock.instant().isBefore(until);
  }

  /** Uses the token up; empty if it was used before, is too old or was never given. */
  Optional<AdminSession> redeem(String token) {
    Instant until = links.remove(token);
    if (until == null || !clock.instant().isBefore(until)) return Optional.empty();
    AdminSession session = new AdminSession(clock.instant());
    sessions.put(session.id(), session);
    return Optional.of(session);
  }

  /** The session of that cookie, used now; empty if there is none or it was idle too long. */
  Optional<AdminSession> use(String id) {
    Optional<AdminSession> session = Optional.ofNullable(sessions.get(id)).filter(this::isOpen);
    session.ifPresent(open -> open.used(clock.instant()));
    return session;
  }

  /** Whether a session still lasts; asking doesn't use it. */
  boolean isOpen(AdminSession session) {
    boolean idle = !clock.instant().isBefore(session.lastUsed().plus(IDLE));
    return sessions.containsKey(session.id()) && !idle;
  }

  void end(AdminSession session) {
    sessions.remove(session.id());
  }

  private void sweep() {
    links.values().removeIf(until -> !clock.instant().isBefore(until));
    sessions.values().removeIf(session -> !isOpen(session));
  }
}
