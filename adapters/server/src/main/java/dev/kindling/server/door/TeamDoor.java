package dev.kindling.server.door;

import dev.kindling.conversation.Among;
import dev.kindling.conversation.Door.Taken;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.curriculum.Library;
import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.server.secret.Signature;
import dev.kindling.server.sending.RoomVoice;
import dev.kindling.server.sending.TeamSending;
import dev.kindling.team.TeamButton;
import dev.kindling.team.TeamCard;
import dev.kindling.team.TeamCardId;
import dev.kindling.team.TeamCards;
import dev.kindling.team.TeamCards.Answered;
import dev.kindling.team.TeamCards.Press;
import dev.kindling.team.TeamCards.Start;
import dev.kindling.team.TeamReplies;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Questions for rooms: takes people's answers, whoever they are, without making a record of
 * anybody, and begins what was asked for.
 */
public final class TeamDoor {
  /** So long the server that took the turn has for posting before another one looks. */
  private static final Duration HEAD_START = Duration.ofSeconds(5);

  private final TeamCards cards;
  private final TeamReplies replies;
  private final TeamSending sending;
  private final RoomVoice voice;
  private final Signature people;
  private final InstantSource clock;

  /**
   * @param voice tells the room what who asked can't be told alone
   * @param people makes of an account what nobody can trace back without its key; the same on all
   *     servers
   */
  public TeamDoor(
      TeamCards cards,
      Library library,
      TeamSending sending,
      RoomVoice voice,
      Signature people,
      InstantSource clock) {
    this.cards = cards;
    this.replies = new TeamReplies(library);
    this.sending = sending;
    this.voice = voice;
    this.people = people;
    this.clock = clock;
  }

  /** What came of a press on a card's button; empty for all other turns. */
  Optional<Taken> pressed(OrganisationId organisation, Turn turn) {
    if (!(turn.input() instanceof Input.Pressed pressed)) return Optional.empty();
    return TeamButton.of(pressed.button()).map(button -> answered(organisation, turn, button));
  }

  private Taken answered(OrganisationId organisation, Turn turn, TeamButton button) {
    Optional<Answered> answered = cards.answer(organisation, press(turn, button), clock.instant());
    return new Taken.Answered(List.of(replies.pressed(answered, button.option())), false);
  }

  private Press press(Turn turn, TeamButton button) {
    Among among = turn.among();
    String person = person(button.card(), turn.account().id());
    return among == null
        ? new Press(button.card(), person, button.option(), "", "")
        : new Press(button.card(), person, button.option(), among.room().key(), among.message());
  }

  /** Other for each card, so that nobody can be followed from one to the next. */
  private String person(TeamCardId card, AccountId account) {
    return people.hex(card + " " + account.key());
  }

  /**
   * Begins one of these; what to say to who asked, if it doesn't come.
   *
   * @param alone whether what is said reaches them alone
   */
  List<Message> asked(Organisation organisation, List<TeamCard> any, boolean alone) {
    Instant later = any.getFirst().askedAt().plus(HEAD_START);
    return switch (cards.start(organisation.id(), any, later)) {
      case Start.Begun begun -> {
        sending.post(organisation, begun.running());
        yield List.of();
      }
      case Start.Another another ->
          told(organisation, any.getFirst(), alone, replies.another(another.running()));
      case Start.TooMany _ ->
          told(organisation, any.getFirst(), alone, replies.tooMany(any.getFirst()));
    };
  }

  /** In the room where it can't be said to them alone: it tells nothing about anybody. */
  private List<Message> told(
      Organisation organisation, TeamCard asked, boolean alone, Message words) {
    if (alone) return List.of(words);
    voice.say(organisation, asked.room(), words, asked.id().value());
    return List.of();
  }
}
