package dev.kindling.server.door;

import dev.kindling.conversation.Door;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.Turns;
import dev.kindling.conversation.Turns.Done;
import dev.kindling.curriculum.Pack;
import dev.kindling.message.Message;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.UnknownOrganisation;
import dev.kindling.platform.Platform;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.server.metrics.Meters;
import dev.kindling.server.sending.Waypoint;
import dev.kindling.server.sending.Waypoints;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way in: finds the organisation, takes the turn, sends its answers. */
public final class ServerDoor implements Door {
  private static final Logger LOG = LoggerFactory.getLogger(ServerDoor.class);

  private final Bindings bindings;
  private final Turns turns;
  private final Answers answers;
  private final TeamDoor team;
  private final RoomDoor rooms;
  private final Pack words;
  private final InstantSource clock;
  private final Meters meters;
  private final Waypoints waypoints;

  /**
   * @param words what strangers are told in
   */
  public ServerDoor(
      Bindings bindings,
      Turns turns,
      Answers answers,
      TeamDoor team,
      RoomDoor rooms,
      Pack words,
      InstantSource clock,
      Meters meters,
      Waypoints waypoints) {
    this.bindings = bindings;
    this.turns = turns;
    this.answers = answers;
    this.team = team;
    this.rooms = rooms;
    this.words = words;
    this.clock = clock;
    this.meters = meters;
    this.waypoints = waypoints;
  }

  @Override
  public Taken take(Turn turn) {
    Platform platform = turn.account().id().platform();
    return meters.timed(platform, () -> counted(platform, attempt(turn)));
  }

  private Taken attempt(Turn turn) {
    try {
      return takeOrRefuse(turn);
    } catch (StoreUnavailable e) {
      LOG.warn("A turn could not be taken: {}", e.getMessage());
      return new Taken.Unavailable();
    } catch (RuntimeException e) {
      LOG.error("A turn failed by a fault of Kindling's own", e);
      return new Taken.Unavailable();
    }
  }

  /** The organisation may be gone though its binding is remembered: whose is the turn now? */
  private Taken takeOrRefuse(Turn turn) {
    try {
      return takeIfKnown(turn);
    } catch (UnknownOrganisation e) {
      bindings.forget(turn.account().id().workspace());
      return takeAgain(turn);
    }
  }

  private Taken takeAgain(Turn turn) {
    try {
      return takeIfKnown(turn);
    } catch (UnknownOrganisation e) {
      return stranger();
    }
  }

  private Taken takeIfKnown(Turn turn) {
    return bindings
        .organisationOf(turn.account().id().workspace())
        .map(organisation ->
            team.pressed(organisation, turn)
                .or(() -> rooms.taken(organisation, turn))
                .orElseGet(() -> take(organisation, turn)))
        .orElseGet(this::stranger);
  }

  private Taken take(OrganisationId organisation, Turn turn) {
    Optional<Done> taken = turns.take(organisation, turn, clock.instant());
    if (taken.isEmpty()) return new Taken.Unavailable();
    waypoints.pass(Waypoint.COMMITTED);
    Done done = taken.get();
    answers.send(done, turn.account().id().platform());
    return new Taken.Answered(replies(done, turn), done.learner().preferences().textOnly(), done.form());
  }

  /** What is said at once; a question for a room is begun on the way. */
  private List<Message> replies(Done done, Turn turn) {
    List<Message> replies = new ArrayList<>(answers.replies(done));
    boolean alone = turn.among() == null || !turn.among().aside().isEmpty();
    if (!done.team().isEmpty())
      replies.addAll(team.asked(done.organisation(), done.team(), alone));
    return replies;
  }

  private Taken stranger() {
    return new Taken.Stranger(Refusal.in(words));
  }

  private Taken counted(Platform platform, Taken taken) {
    meters.turn(platform, name(taken));
    return taken;
  }

  private static String name(Taken taken) {
    return switch (taken) {
      case Taken.Answered _ -> "answered";
      case Taken.Stranger _ -> "stranger";
      case Taken.Unavailable _ -> "unavailable";
    };
  }
}
