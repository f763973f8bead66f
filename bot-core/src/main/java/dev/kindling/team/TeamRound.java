package dev.kindling.team;

import dev.kindling.curriculum.Library;
import dev.kindling.organisation.Organisation;
import dev.kindling.team.TeamCards.Due;
import dev.kindling.team.TeamWork.Move;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings cards along: says what is to be written now and claims it. Whoever writes it tells {@link
 * TeamSettling} what came of it. Safe for many threads and servers: each step is taken by one.
 */
public final class TeamRound {
  /** How long whoever claimed a message may take to say what came of it. */
  static final Duration CLAIM = Duration.ofSeconds(20);

  /** Later than that nobody waits for a card any more. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  /** How often at most a card says how many have answered. */
  static final Duration RHYTHM = Duration.ofSeconds(5);

  /** So long before the end nothing is drawn that could come after it. */
  static final Duration STILL = Duration.ofSeconds(15);

  /** Slack takes 50 changes of messages a minute and workspace: all cards share 40. */
  private static final Duration SHARE = Duration.ofMillis(1_500);

  private static final int MOST = 50;

  private final TeamCards cards;
  private final Library library;

  public TeamRound(TeamCards cards, Library library) {
    this.cards = cards;
    this.library = library;
  }

  /**
   * What is to be written.
   *
   * @param wake when to look again; {@link Instant#MAX} for when something was asked for
   */
  public record Step(List<TeamWork> work, Instant wake) {
    public Step {
      work = List.copyOf(work);
    }
  }

  /** Looks at all cards whose time has come. */
  public Step step(Organisation organisation, Instant now) {
    Due due = cards.due(organisation.id(), now, MOST);
    List<TeamWork> work = new ArrayList<>();
    Duration rhythm = rhythm(due.underWay());
    for (Running running : due.cards())
      new Look(organisation, running, now, rhythm).taken().ifPresent(work::add);
    return new Step(work, due.cards().isEmpty() ? due.next() : now);
  }

  /** Looks at one card, as {@link #step} does. */
  public Optional<TeamWork> look(Organisation organisation, Running running, Instant now) {
    return new Look(organisation, running, now, RHYTHM).taken();
  }

  /** The more cards are under way, the longer each rests. */
  private static Duration rhythm(int cards) {
    Duration shared = SHARE.multipliedBy(cards);
    return shared.compareTo(RHYTHM) > 0 ? shared : RHYTHM;
  }

  /** One look at one card. */
  private final class Look {
    private final Organisation organisation;
    private final Running running;
    private final Instant now;
    private final Duration rhythm;

    private Look(Organisation organisation, Running running, Instant now, Duration rhythm) {
      this.organisation = organisation;
      this.running = running;
      this.now = now;
      this.rhythm = rhythm;
    }

    private Optional<TeamWork> taken() {
      Optional<TeamMessages> messages =
          TeamMessages.of(running.card(), library.in(running.card().lang()), organisation);
      if (messages.isEmpty()) return over();
      return taken(messages.get());
    }

    private Optional<TeamWork> taken(TeamMessages messages) {
      return switch (running.stage()) {
        case PLANNED -> posting(messages);
        case POSTING -> isPast(running) ? open() : Optional.empty();
        case OPEN -> running.card().isOver(now) ? closing(messages) : counting(messages);
        case CLOSED -> revealing(running, messages);
        case TALKING -> isPast(running) ? over() : Optional.empty();
        case OVER -> over();
      };
    }

    /** Its room may be free for it by now; or it came to nothing for too long. */
    private Optional<TeamWork> posting(TeamMessages messages) {
      if (now.isAfter(running.card().askedAt().plus(PATIENCE))) return givenUp();
      Instant pass = cards.pass(organisation.id(), running.card().room().workspace(), now);
      if (pass.isAfter(now)) return kept(running.again(pass));
      return save(running.in(Stage.POSTING, now.plus(CLAIM)))
          .map(claimed -> new TeamWork(claimed, Move.POST, messages.open(0)));
    }

    private Optional<TeamWork> givenUp() {
      return save(running.in(Stage.OVER, null))
          .map(ended ->
              new TeamWork(ended, Move.TELL, new TeamReplies(library).tooMany(running.card())));
    }

    /** Nobody knows whether it arrived: the first answer will tell. */
    private Optional<TeamWork> open() {
      return kept(running.in(Stage.OPEN, running.card().closesAt()));
    }

    private Optional<TeamWork> counting(TeamMessages messages) {
      Instant end = running.card().closesAt();
      boolean still = now.plus(STILL).isAfter(end);
      if (still || !running.isPosted() || running.answered() == running.shown())
        return kept((still ? running.resting(end) : running).again(end));
      return save(running.drawn(now.plus(rhythm)).again(end))
          .map(drawn -> new TeamWork(drawn, Move.COUNT, messages.open(drawn.shown())));
    }

    private Optional<TeamWork> closing(TeamMessages messages) {
      return save(running.in(Stage.CLOSED, now)).flatMap(closed -> revealing(closed, messages));
    }

    /** A card whose message is not known waits for a late answer, which brings it. */
    private Optional<TeamWork> revealing(Running closed, TeamMessages messages) {
      if (!now.isBefore(running.card().forgottenAt())) return over();
      if (!closed.isPosted()) return kept(closed.again(null));
      return save(closed.again(now.plus(CLAIM)))
          .map(claimed -> new TeamWork(claimed, Move.REVEAL, messages.closed(claimed)));
    }

    private Optional<TeamWork> over() {
      return kept(running.in(Stage.OVER, null));
    }

    private boolean isPast(Running claimed) {
      return claimed.at() == null || !now.isBefore(claimed.at());
    }

    /** Nothing is to be written. */
    private Optional<TeamWork> kept(Running changed) {
      return save(changed).flatMap(_ -> Optional.empty());
    }

    private Optional<Running> save(Running changed) {
      return cards.save(organisation.id(), changed);
    }
  }
}
