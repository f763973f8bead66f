package dev.kindling.team;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team card and how far it is.
 *
 * @param version counts its changes; answers are none
 * @param at when to look at it next; null for not before somebody answers
 * @param message the id of its message on its platform; empty while that is not known
 * @param shown how many answers its message shows
 * @param freeAt its message is not drawn anew before then
 * @param answered how many people answered so far, or had when it closed
 * @param counts how many chose each option, in their order; empty before it has closed. Nobody is
 *     ever shown them
 */
public record Running(
    TeamCard card,
    long version,
    Stage stage,
    @Nullable Instant at,
    String message,
    int shown,
    Instant freeAt,
    int answered,
    List<Integer> counts) {
  public Running {
    counts = List.copyOf(counts);
  }

  /** A card that was just asked for. */
  public static Running begun(TeamCard card, Instant at) {
    return new Running(card, 1, Stage.PLANNED, at, "", 0, card.askedAt(), 0, List.of());
  }

  public Running in(Stage next, @Nullable Instant when) {
    return new Running(card, version, next, when, message, shown, freeAt, answered, counts);
  }

  public Running again(@Nullable Instant when) {
    return in(stage, when);
  }

  /** It is that message. */
  public Running posted(String id) {
    return new Running(card, version, stage, at, id, shown, freeAt, answered, counts);
  }

  /** Its message shows them all, and rests until then. */
  public Running drawn(Instant free) {
    return new Running(card, version, stage, at, message, answered, free, answered, counts);
  }

  /** Nobody needs to be told how many there are before then. */
  public Running resting(Instant free) {
    return new Running(card, version, stage, at, message, shown, free, answered, counts);
  }

  public boolean isPosted() {
    return !message.isEmpty();
  }
}
