package dev.kindling.team;

import dev.kindling.curriculum.ItemId;
import dev.kindling.platform.Room;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * One question for everybody in a room, as it was asked; it never changes. It names nobody: not
 * even who asked for it.
 *
 * @param lang the language it speaks, a BCP 47 tag
 * @param zone whose clock it shows
 * @param options how many options its item has
 * @param askedAt by the organisation's clock, as is {@code closesAt}
 * @param aside where whoever asked for it can be told alone that it could not be posted, in the
 *     adapter's own form; empty for nowhere
 */
public record TeamCard(
    TeamCardId id,
    Room room,
    String lang,
    ZoneId zone,
    ItemId item,
    int options,
    Instant askedAt,
    Instant closesAt,
    String aside) {
  /** How long people may answer. */
  public static final Duration OPEN = Duration.ofMinutes(10);

  /** How long it is known after it has closed: late answers are told so, a late post is closed. */
  public static final Duration KNOWN = Duration.ofHours(1);

  /** From how many answers on it is said which way they went. */
  public static final int FEWEST = 5;

  public TeamCard {
    if (options < 2 || options > 9)
      throw new IllegalArgumentException("A team card has 2 to 9 options, got " + options);
  }

  /** True from the moment on at which no answer counts any more. */
  public boolean isOver(Instant now) {
    return !now.isBefore(closesAt);
  }

  /** When nothing of it is kept any more. */
  public Instant forgottenAt() {
    return closesAt.plus(KNOWN);
  }
}
