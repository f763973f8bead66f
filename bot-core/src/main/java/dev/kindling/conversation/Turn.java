package dev.kindling.conversation;

import dev.kindling.delivery.Way;
import dev.kindling.platform.Account;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did, from a request whose sender was proven.
 *
 * @param account who, and where they can be written to
 * @param profile what the platform tells about them
 * @param answers how answers leave: in the response, or as a new message in some room
 * @param original the message whose button was pressed, so that an answered question can lose its
 *     buttons; null if there is none or it can't be replaced
 * @param forms how a form can be shown in answer
 * @param among the room it was given in; null for a chat with the person alone
 */
public record Turn(
    TurnKey key,
    Account account,
    Profile profile,
    Input input,
    Way answers,
    Way.@Nullable Replace original,
    Forms forms,
    @Nullable Among among) {
  /** A turn from a chat with the person alone. */
  public Turn(
      TurnKey key,
      Account account,
      Profile profile,
      Input input,
      Way answers,
      Way.@Nullable Replace original,
      Forms forms) {
    this(key, account, profile, input, answers, original, forms, null);
  }

  /** A turn from where forms are part of the conversation. */
  public Turn(
      TurnKey key,
      Account account,
      @Nullable String name,
      @Nullable ZoneId zone,
      Input input,
      Way answers,
      Way.@Nullable Replace original) {
    this(key, account, new Profile(name, zone, null), input, answers, original, Forms.INLINE);
  }

  /** This turn, by somebody of whom that is known. */
  public Turn with(Profile known) {
    return new Turn(key, account, known, input, answers, original, forms, among);
  }

  /** This turn, given in that room. */
  public Turn in(@Nullable Among room) {
    return new Turn(key, account, profile, input, answers, original, forms, room);
  }

  /** This turn, whose answers leave that way. */
  public Turn answered(Way way) {
    return new Turn(key, account, profile, input, way, original, forms, among);
  }

  /** How a form can be shown in answer to what a person did. */
  public enum Forms {
    /** In a window, but only at once: the form comes back with what the turn led to. */
    NOW,
    /** Not now, but a button that is pressed can open a window. */
    BY_BUTTON,
    /** In the conversation, as a message. */
    INLINE
  }
}
