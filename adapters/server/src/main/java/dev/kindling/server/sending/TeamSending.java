package dev.kindling.server.sending;

import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Room;
import dev.kindling.platform.RoomMessenger;
import dev.kindling.platform.SendResult;
import dev.kindling.server.loop.Held;
import dev.kindling.server.loop.Part;
import dev.kindling.server.metrics.Meters;
import dev.kindling.team.Running;
import dev.kindling.team.TeamRound;
import dev.kindling.team.TeamSettling;
import dev.kindling.team.TeamWork;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what rooms see of their cards, each message on a thread of its own. */
public final class TeamSending implements Part {
  private static final Logger LOG = LoggerFactory.getLogger(TeamSending.class);

  private final TeamRound round;
  private final TeamSettling settling;
  private final Map<Platform, RoomMessenger> rooms;
  private final Sender sender;
  private final InstantSource clock;
  private final Meters meters;
  private final Waypoints waypoints;

  /**
   * @param rooms the platforms that are switched on and have rooms
   * @param sender counts what is in flight
   */
  public TeamSending(
      TeamRound round,
      TeamSettling settling,
      Map<Platform, RoomMessenger> rooms,
      Sender sender,
      InstantSource clock,
      Meters meters,
      Waypoints waypoints) {
    this.round = round;
    this.settling = settling;
    this.rooms = Map.copyOf(rooms);
    this.sender = sender;
    this.clock = clock;
    this.meters = meters;
    this.waypoints = waypoints;
  }

  @Override
  public Instant look(Held held, Instant now) {
    TeamRound.Step step = round.step(held.organisation(), now);
    for (TeamWork work : step.work()) begin(held.organisation(), work);
    return step.wake();
  }

  /** Posts a card that was asked for just now, without waiting for it. */
  public void post(Organisation organisation, Running begun) {
    sender.background(
        organisation,
        () -> {
          round
              .look(organisation, begun, organisation.time(clock.instant()))
              .ifPresent(work -> send(organisation, work));
          return false;
        });
  }

  private void begin(Organisation organisation, TeamWork work) {
    sender.background(
        organisation,
        () -> {
          send(organisation, work);
          return false;
        });
  }

  private void send(Organisation organisation, TeamWork first) {
    Optional<TeamWork> next = Optional.of(first);
    while (next.isPresent()) {
      TeamWork work = next.get();
      waypoints.pass(Waypoint.CLAIMED);
      SendResult result = attempt(work);
      waypoints.pass(Waypoint.ANSWERED);
      next = settling.settle(organisation, work, result, organisation.time(clock.instant()));
      waypoints.pass(Waypoint.SETTLED);
    }
  }

  private SendResult attempt(TeamWork work) {
    Platform platform = work.running().card().room().workspace().platform();
    RoomMessenger messenger = rooms.get(platform);
    if (messenger == null) return new SendResult.Unreachable("switched off");
    waypoints.pass(Waypoint.WRITING);
    SendResult result = attempt(messenger, work);
    meters.sent(platform, Settler.name(result));
    return result;
  }

  /** A messenger that throws has a fault; nobody knows what it had done by then. */
  private static SendResult attempt(RoomMessenger messenger, TeamWork work) {
    try {
      return write(messenger, work);
    } catch (RuntimeException e) {
      LOG.error("Card {} failed by a fault of Kindling's own", work.running().card().id(), e);
      return new SendResult.Unknown(e.getClass().getSimpleName());
    }
  }

  private static SendResult write(RoomMessenger messenger, TeamWork work) {
    Running running = work.running();
    Room room = running.card().room();
    String key = running.card().id().value();
    return switch (work.move()) {
      case POST -> messenger.post(room, work.message(), key);
      case COUNT, REVEAL -> messenger.replace(room, running.message(), work.message());
      case TALK -> messenger.reply(room, running.message(), work.message(), key);
      case TELL -> messenger.whisper(running.card().aside(), work.message());
    };
  }
}
