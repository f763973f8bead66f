package dev.kindling.slack.install;

import dev.kindling.platform.Unavailable;
import dev.kindling.platform.Unreadable;
import dev.kindling.slack.install.Authority.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What must be done with installations though nobody sends anything: tokens that expire are renewed
 * two hours before, and whether a token that Slack refused is good again is asked: Slack has been
 * wrong before, and an admin may have put things right over there. Several servers may do it at
 * once.
 */
public final class Upkeep {
  static final Duration EARLY = Duration.ofHours(2);

  /** How long after one round the next is due. */
  public static final Duration PERIOD = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  private final Installs installs;
  private final Marks marks;
  private final OwnToken own;
  private final Rotation rotation;
  private final Tokens tokens;
  private final Authority authority;

  Upkeep(
      Installs installs,
      Marks marks,
      OwnToken own,
      Rotation rotation,
      Tokens tokens,
      Authority authority) {
    this.installs = installs;
    this.marks = marks;
    this.own = own;
    this.rotation = rotation;
    this.tokens = tokens;
    this.authority = authority;
  }

  /**
   * One round; returns when the next is due. Throws {@link Unavailable} while the store is away.
   */
  public Instant round(Instant now) {
    rotation.keepUnkept();
    installs.all().forEach(this::renew);
    marks.all().forEach(this::askAgain);
    return now.plus(PERIOD);
  }

  private void renew(Installation one) {
    if (tokens.isDue(one.token(), EARLY)) rotation.renew(one.place(), one.token().print());
  }

  /** Only a token that we still have can be good again. */
  private void askAgain(Mark mark) {
    Optional<BotToken> token = token(mark.place());
    if (token.filter(one -> one.print().equals(mark.print())).isEmpty()) {
      if (mark.place().equals(Marks.SETTINGS)) marks.clear(mark.place());
    } else if (authority.test(token.get().value()) instanceof Answer.Granted) again(mark);
  }

  private void again(Mark mark) {
    marks.clear(mark.place());
    tokens.forget();
    LOG.info("Slack takes the token of {} again", mark.place());
  }

  private Optional<BotToken> token(String place) {
    if (place.equals(Marks.SETTINGS)) return own.token();
    try {
      return installs.at(place).map(Installation::token);
    } catch (Unreadable _) {
      return Optional.empty();
    }
  }
}
