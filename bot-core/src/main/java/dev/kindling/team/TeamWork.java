package dev.kindling.team;

import dev.kindling.message.Message;

/**
 * One message to be written for a card, claimed: nobody else writes it.
 *
 * @param running the card as it is kept
 */
public record TeamWork(Running running, Move move, Message message) {
  /** What is done with the message. */
  public enum Move {
    /** The question goes into its room. At most once, whatever happens. */
    POST,
    /** How many have answered is drawn anew. */
    COUNT,
    /** The answer takes the question's place. */
    REVEAL,
    /** What comes after the answer goes under it. At most once. */
    TALK,
    /** Whoever asked is told that it could not be posted. */
    TELL
  }
}
