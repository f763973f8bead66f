package dev.kindling.slack.install;

import dev.kindling.platform.Unreadable;
import dev.kindling.slack.install.Authority.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Hears that the app was removed or that its token was revoked: then the installation is deleted at
 * once, and a mark without any secret tells the admin why.
 */
public final class Departures {
  private final Installs installs;
  private final OwnToken own;
  private final Tokens tokens;
  private final Authority authority;
  private final InstantSource clock;

  Departures(
      Installs installs, OwnToken own, Tokens tokens, Authority authority, InstantSource clock) {
    this.installs = installs;
    this.own = own;
    this.tokens = tokens;
    this.authority = authority;
    this.clock = clock;
  }

  /**
   * The app was removed from a workspace, or from an enterprise. A second call changes nothing.
   *
   * @param at when, to the second: an installation that was made later stays
   */
  public void uninstalled(String place, Instant at) {
    gone(place, at, "app_uninstalled");
  }

  /**
   * Tokens of these bots were revoked there; none of them, nothing happens: other tokens are no
   * business of ours.
   */
  public void revoked(String place, List<String> bots, Instant at) {
    if (!bots.isEmpty()) gone(place, at, "tokens_revoked");
  }

  private void gone(String place, Instant at, String code) {
    Optional<Installation> there = readable(place);
    if (installs.remove(place, at)) {
      there.ifPresent(one -> tokens.stop(mark(one, at, code)));
      tokens.forget();
    } else if (there.isEmpty()) Thread.startVirtualThread(() -> own.token().ifPresent(this::ask));
  }

  /** It may be the settings' token that is meant, or not: Slack knows. */
  private void ask(BotToken token) {
    if (authority.test(token.value()) instanceof Answer.Refused(String code))
      tokens.stop(new Mark(Marks.SETTINGS, "", code, clock.instant(), token.print()));
  }

  private static Mark mark(Installation one, Instant at, String code) {
    return new Mark(one.place(), one.name(), code, at, one.token().print());
  }

  private Optional<Installation> readable(String place) {
    try {
      return installs.at(place);
    } catch (Unreadable _) {
      return Optional.empty();
    }
  }
}
