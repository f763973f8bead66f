package dev.kindling.team;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Room;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where team cards are kept, with the answers to those that are open. Instants are by the
 * organisation's clock. Every change is made against the version that was read, so that of several
 * servers one takes each step.
 */
public interface TeamCards {
  /** The most that are under way in an organisation at once. */
  int MOST = 200;

  /** How many of the items that a room was asked are remembered, for {@link #REMEMBERED}. */
  int LATELY = 20;

  Duration REMEMBERED = Duration.ofDays(90);

  /** The most people who may answer one card. */
  int MOST_ANSWERS = 5_000;

  /**
   * Keeps one of these as planned, to be looked at then: the first whose item its room was not
   * asked lately, or the one that was asked longest ago. Where a card is open in the room, that one
   * stays and is returned; the same card again is returned as it is. A card whose posting came to
   * nothing that is known, and which nobody has answered, makes room for the next.
   *
   * @param cards the same card with different items, at least one
   */
  Start start(OrganisationId organisation, List<TeamCard> cards, Instant at);

  /**
   * Takes somebody's answer, in one round trip. Of one person the latest counts. From the closing
   * time on none does, whether it was seen to have come or not. Empty for a card that isn't known
   * (any more).
   *
   * @param press who it was is a keyed hash of the account, other for another card; it is forgotten
   *     when the card closes
   */
  Optional<Answered> answer(OrganisationId organisation, Press press, Instant now);

  /** Empty for a card that isn't known (any more). */
  Optional<Running> find(OrganisationId organisation, TeamCardId id);

  /** The card that is open in that room, or on its way there; empty for none. */
  Optional<Running> in(OrganisationId organisation, Room room);

  /**
   * True for the first who says that we came into that room; false for all others, for {@link
   * #REMEMBERED}: a room is greeted once, however often and by however many servers it is heard.
   */
  boolean meet(OrganisationId organisation, Room room, Instant now);

  /**
   * Those whose time has come, the longest waiting first. One in a workspace that the organisation
   * let go is forgotten.
   */
  Due due(OrganisationId organisation, Instant now, int most);

  /**
   * Changes a card; empty, with nothing changed, if somebody else did meanwhile or it is gone. What
   * the card is at {@link Stage#CLOSED} for the first time, its answers are counted into it and
   * dropped, and its room is free. While it is open it is due as soon as its message shows fewer
   * answers than there are, but not before {@link Running#freeAt}.
   *
   * @return the card as it is kept now
   */
  Optional<Running> save(OrganisationId organisation, Running changed);

  /**
   * When one message may be written to that workspace: then or before, and it is counted among
   * those of everybody else; or later, as the workspace pauses, and nothing is counted.
   */
  Instant pass(OrganisationId organisation, Workspace workspace, Instant now);

  /** The platform wants nothing written to that workspace before then, by anybody. */
  void pause(OrganisationId organisation, Workspace workspace, Instant until);

  /** What came of asking for a card. */
  sealed interface Start {
    /** It is the card of its room now. */
    record Begun(Running running) implements Start {}

    /** Another one is open there. */
    record Another(Running running) implements Start {}

    /** Too many are under way. */
    record TooMany() implements Start {}
  }

  /**
   * Somebody's answer.
   *
   * @param room the id of the room where the button was pressed, and {@code message} the id of the
   *     message that carried it: so a message is found of which it isn't known if it arrived
   */
  record Press(TeamCardId card, String person, int option, String room, String message) {}

  /**
   * What came of an answer.
   *
   * @param before what the same person had chosen before; null for nothing
   */
  record Answered(TeamCard card, boolean counted, @Nullable Integer before) {}

  /**
   * What is to be looked at.
   *
   * @param next when the next one is; {@link Instant#MAX} for none
   * @param underWay how many are waited for in all, those included
   */
  record Due(List<Running> cards, Instant next, int underWay) {
    public Due {
      cards = List.copyOf(cards);
    }
  }
}
