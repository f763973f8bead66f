package dev.kindling.slack.install;

import dev.kindling.platform.Unavailable;
import dev.kindling.platform.Vault;
import dev.kindling.slack.install.Authority.Answer;
import dev.kindling.slack.install.Installs.Held;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the next token of an installation before the one it has expires.
 *
 * <p>What it is fetched with is good once, so one server at a time asks, under the vault's lock,
 * and reads the installation again once it has it: the others find what it put. Between Slack's
 * answer and our put the new token is in this process alone. If the store is away then, the put is
 * tried again whenever somebody asks. If the process dies, the next that asks is refused, as Slack
 * takes what was used for revoked; the token that we have is good until it expires, an hour or
 * more, and the log calls somebody at once: the app must be installed again within that time. An
 * answer that was lost on the way leads to the same. A server that sleeps longer than its lock
 * holds does no harm: another is refused, and what the first puts at last counts.
 */
final class Rotation {
  /** Longer than a request and what comes before and after it may take. */
  static final Duration LOCK = Duration.ofSeconds(60);

  /** For an installation of which Slack said nothing that we understood. */
  static final Duration REST = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);
  private static final String LOCKS = "slack/rotation/";

  private final Vault vault;
  private final Installs installs;
  private final Authority authority;
  private final InstantSource clock;
  private final Map<String, Unkept> unkept = new ConcurrentHashMap<>();
  private final Map<String, Rest> rests = new ConcurrentHashMap<>();

  /** A new token that could not be put yet. */
  private record Unkept(Held over, Installation next) {}

  /** After this answer to that token nobody asks until then. */
  private record Rest(String print, Instant until, @Nullable String refused) {}

  Rotation(Vault vault, Installs installs, Authority authority, InstantSource clock) {
    this.vault = vault;
    this.installs = installs;
    this.authority = authority;
    this.clock = clock;
  }

  /**
   * The installation as it is after this, with a new token if it was ours to fetch one and Slack
   * gave it. Empty if there is none any more.
   *
   * @param print of the token that is to be replaced; another one is left alone
   */
  Optional<Installation> renew(String place, String print) {
    keepUnkept(place);
    Optional<Held> held = installs.held(place);
    if (held.filter(one -> isToRenew(one, print)).isEmpty()) return held.map(Held::installation);
    String holder = UUID.randomUUID().toString();
    if (!vault.lock(LOCKS + place, holder, clock.instant(), LOCK))
      return held.map(Held::installation);
    try {
      return underLock(place, print);
    } finally {
      unlock(place, holder);
    }
  }

  /** Puts what could not be put yet. */
  void keepUnkept() {
    unkept.keySet().forEach(this::keepUnkept);
  }

  /** What Slack said when it refused to renew this token; empty if it did not. */
  Optional<String> refusal(String place, String print) {
    return Optional.ofNullable(rests.get(place))
        .filter(rest -> rest.print().equals(print))
        .map(Rest::refused);
  }

  private boolean isToRenew(Held held, String print) {
    BotToken token = held.installation().token();
    return token.refresh() != null && token.print().equals(print) && !rests(held);
  }

  private boolean rests(Held held) {
    Installation one = held.installation();
    Rest rest = rests.get(one.place());
    return rest != null
        && rest.print().equals(one.token().print())
        && clock.instant().isBefore(rest.until());
  }

  /** Somebody may have been faster, so it is read again. */
  private Optional<Installation> underLock(String place, String print) {
    Held held = installs.held(place).orElse(null);
    if (held == null) return Optional.empty();
    String refresh = held.installation().token().refresh();
    if (refresh == null || !isToRenew(held, print)) return Optional.of(held.installation());
    return switch (authority.refresh(refresh)) {
      case Answer.Granted granted -> Optional.of(put(held, granted.grant().token()));
      case Answer.Refused refused -> Optional.of(rest(held, refused.code()));
      case Answer.Silent _ -> Optional.of(rest(held, null));
    };
  }

  private Installation put(Held held, BotToken token) {
    Installation next = held.installation().with(token);
    rests.remove(next.place());
    unkept.put(next.place(), new Unkept(held, next));
    keepUnkept(next.place());
    return next;
  }

  /** Whoever installed or removed the app meanwhile wins. */
  private void keepUnkept(String place) {
    Unkept one = unkept.get(place);
    if (one == null) return;
    try {
      installs.replace(one.over(), one.next());
      unkept.remove(place, one);
    } catch (Unavailable e) {
      LOG.warn("The next token of Slack {} is kept as soon as it can be", place);
    }
  }

  private Installation rest(Held held, @Nullable String refused) {
    Installation one = held.installation();
    String print = one.token().print();
    Instant until = clock.instant().plus(REST);
    Rest before = rests.put(one.place(), new Rest(print, until, refused));
    boolean isNew = before == null || before.refused() == null || !before.print().equals(print);
    if (refused != null && isNew)
      LOG.error(
          "Slack gives no new token for {} ({}): {}. Nothing can be sent there after {}; install"
              + " the app there again before, or mend KINDLING_SLACK_CLIENT_ID and its secret",
          one.name(),
          one.place(),
          refused,
          one.token().until());
    return one;
  }

  /** It ends by itself if this fails. */
  private void unlock(String place, String holder) {
    try {
      vault.unlock(LOCKS + place, holder);
    } catch (Unavailable e) {
      LOG.info("The lock of Slack {} ends by itself", place);
    }
  }
}
