package dev.kindling.team;

import dev.kindling.curriculum.Library;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.team.TeamWork.Move;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Records what came of a card's message, and says what follows at once. */
public final class TeamSettling {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final TeamCards cards;
  private final Library library;

  public TeamSettling(TeamCards cards, Library library) {
    this.cards = cards;
    this.library = library;
  }

  /** What is to be written next for the same card, claimed; mostly nothing. */
  public Optional<TeamWork> settle(
      Organisation organisation, TeamWork work, SendResult result, Instant now) {
    return new Settling(organisation, work.running(), result, now).after(work.move());
  }

  private final class Settling {
    private final Organisation organisation;
    private final Running running;
    private final SendResult result;
    private final Instant now;

    private Settling(Organisation organisation, Running running, SendResult result, Instant now) {
      this.organisation = organisation;
      this.running = running;
      this.result = result;
      this.now = now;
    }

    private Optional<TeamWork> after(Move move) {
      return switch (move) {
        case POST -> posted();
        case COUNT -> counted();
        case REVEAL -> revealed();
        case TALK -> talked();
        case TELL -> Optional.empty();
      };
    }

    private Optional<TeamWork> posted() {
      return switch (result) {
        case SendResult.Sent(String message) -> open(running.posted(message));
        case SendResult.Unknown _ -> open(running);
        case SendResult.Limited(Duration rest) -> pause(rest, Stage.PLANNED);
        case SendResult.Unreachable _,
            SendResult.NotSent _,
            SendResult.Opened _,
            SendResult.Closed _ ->
            again(SOON, Stage.PLANNED);
        case SendResult.Refused(Refusal reason, String _) -> refused(reason);
      };
    }

    private Optional<TeamWork> open(Running arrived) {
      return kept(arrived.in(Stage.OPEN, running.card().closesAt()));
    }

    private Optional<TeamWork> refused(Refusal reason) {
      return cards
          .save(organisation.id(), running.in(Stage.OVER, null))
          .map(ended ->
              new TeamWork(
                  ended, Move.TELL, new TeamReplies(library).refused(running.card(), reason)));
    }

    /** What was not drawn is drawn with the next answer, or at the end; unless it is gone. */
    private Optional<TeamWork> counted() {
      return result instanceof SendResult.Refused ? over() : Optional.empty();
    }

    private Optional<TeamWork> revealed() {
      return switch (result) {
        case SendResult.Sent _ -> talking();
        case SendResult.Limited(Duration rest) -> again(rest, Stage.CLOSED);
        case SendResult.Unknown _,
            SendResult.Unreachable _,
            SendResult.NotSent _,
            SendResult.Opened _,
            SendResult.Closed _ ->
            again(SOON, Stage.CLOSED);
        case SendResult.Refused _ -> over();
      };
    }

    private Optional<TeamWork> talking() {
      Instant pass = cards.pass(organisation.id(), running.card().room().workspace(), now);
      if (pass.isAfter(now)) return kept(running.in(Stage.CLOSED, pass));
      return cards
          .save(organisation.id(), running.in(Stage.TALKING, now.plus(TeamRound.CLAIM)))
          .flatMap(claimed ->
              TeamMessages.of(claimed.card(), library.in(claimed.card().lang()), organisation)
                  .map(messages -> new TeamWork(claimed, Move.TALK, messages.talk())));
    }

    /** What certainly wasn't written is tried again, after the answer was shown once more. */
    private Optional<TeamWork> talked() {
      return switch (result) {
        case SendResult.Limited(Duration rest) -> pause(rest, Stage.CLOSED);
        case SendResult.Unreachable _,
            SendResult.NotSent _,
            SendResult.Opened _,
            SendResult.Closed _ ->
            again(SOON, Stage.CLOSED);
        case SendResult.Sent _, SendResult.Unknown _, SendResult.Refused _ -> over();
      };
    }

    private Optional<TeamWork> pause(Duration rest, Stage stage) {
      cards.pause(organisation.id(), running.card().room().workspace(), now.plus(rest));
      return again(rest, stage);
    }

    private Optional<TeamWork> again(Duration rest, Stage stage) {
      return kept(running.in(stage, now.plus(rest)));
    }

    private Optional<TeamWork> over() {
      return kept(running.in(Stage.OVER, null));
    }

    /** Nothing follows at once. */
    private Optional<TeamWork> kept(Running changed) {
      return cards.save(organisation.id(), changed).flatMap(_ -> Optional.empty());
    }
  }
}
