package dev.kindling.server.door;

import dev.kindling.conversation.Among;
import dev.kindling.conversation.Door.Taken;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.curriculum.Library;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.platform.Room;
import dev.kindling.server.sending.RoomVoice;
import dev.kindling.team.Stage;
import dev.kindling.team.TeamCards;
import dev.kindling.team.TeamReplies;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Our own coming to rooms and going from them. A room is greeted once, whoever brought us there and
 * however often that is told; nobody gets a record by it.
 */
public final class RoomDoor {
  private final TeamCards cards;
  private final Organisations organisations;
  private final TeamReplies replies;
  private final RoomVoice voice;
  private final InstantSource clock;

  public RoomDoor(
      TeamCards cards,
      Organisations organisations,
      Library library,
      RoomVoice voice,
      InstantSource clock) {
    this.cards = cards;
    this.organisations = organisations;
    this.replies = new TeamReplies(library);
    this.voice = voice;
    this.clock = clock;
  }

  /** What came of our coming or going; empty for all other turns. */
  Optional<Taken> taken(OrganisationId organisation, Turn turn) {
    Among among = turn.among();
    if (among == null) return Optional.empty();
    return switch (turn.input()) {
      case Input.Arrived _ -> {
        organisations.find(organisation).ifPresent(found -> greet(found, among.room()));
        yield nothing();
      }
      case Input.Departed _ -> {
        cards.in(organisation, among.room()).ifPresent(open ->
            cards.save(organisation, open.in(Stage.OVER, null)));
        yield nothing();
      }
      case Input.Said _, Input.Pressed _, Input.Submitted _ -> Optional.empty();
    };
  }

  /** In a hush nobody is spoken to unasked; the room may be greeted when it is over. */
  private void greet(Organisation organisation, Room room) {
    if (organisation.hushed()) return;
    if (cards.meet(organisation.id(), room, organisation.time(clock.instant())))
      voice.say(organisation, room, replies.hello(organisation.lang()), "hello");
  }

  private static Optional<Taken> nothing() {
    return Optional.of(new Taken.Answered(List.of(), false));
  }
}
