package dev.kindling.server.wiring;

import dev.kindling.curriculum.Library;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.life.Closing;
import dev.kindling.server.loop.Bell;
import dev.kindling.server.loop.Loop;
import dev.kindling.server.loop.Watch;
import dev.kindling.server.sending.Dispatching;
import dev.kindling.server.sending.Gates;
import dev.kindling.server.sending.Reconciling;
import dev.kindling.server.sending.RoomVoice;
import dev.kindling.server.sending.Sender;
import dev.kindling.server.sending.Settler;
import dev.kindling.server.sending.TeamSending;
import dev.kindling.slack.SlackAccess;
import dev.kindling.team.TeamCards;
import dev.kindling.team.TeamRound;
import dev.kindling.team.TeamSettling;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What does something unasked: the loops, and who sends what they find. */
record Unasked(
    Sender sender, TeamSending team, RoomVoice voice, Loops loops, Optional<Loop> upkeep) {
  /** How long a stop waits for sends that are in flight. */
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  /** Built and at rest. */
  static Unasked on(Foundation base, Closing closing) {
    Bell<OrganisationId> toSend = new Bell<>();
    Sender sender = sender(base, toSend);
    closing.keep(() -> sender.finish(FAREWELL));
    TeamSending team = team(base, sender);
    Loops loops = closing.keep(loops(base, sender, team));
    toSend.answeredBy(loops::wakeDispatch);
    base.begun().answeredBy(_ -> loops.wakeAll());
    Optional<Loop> upkeep =
        Optional.ofNullable(base.platforms().slack()).map(slack -> upkeep(base, slack));
    upkeep.ifPresent(closing::keep);
    return new Unasked(sender, team, voice(base, sender), loops, upkeep);
  }

  void start() {
    loops.start();
    upkeep.ifPresent(Loop::start);
  }

  private static Loop upkeep(Foundation base, SlackAccess slack) {
    SlackUpkeep rounds = new SlackUpkeep(slack.installing().upkeep());
    return new Loop("tokens of Slack", rounds, base.clock(), () -> base.meters().failed("slack"));
  }

  private static Sender sender(Foundation base, Bell<OrganisationId> toSend) {
    Engine engine = base.engine();
    Settler settler =
        new Settler(engine.dispatcher(), engine.reachability(), base.clock(), base.meters());
    return new Sender(
        base.platforms().messengers(),
        settler,
        base.clock(),
        toSend::ring,
        base.surroundings().waypoints(),
        new Gates(base.platforms().paces(base.surroundings().speed()), System::nanoTime));
  }

  private static TeamSending team(Foundation base, Sender sender) {
    TeamCards cards = base.redis().teamCards();
    Library library = base.engine().library();
    return new TeamSending(
        new TeamRound(cards, library),
        new TeamSettling(cards, library),
        base.platforms().rooms(),
        sender,
        base.clock(),
        base.meters(),
        base.surroundings().waypoints());
  }

  private static RoomVoice voice(Foundation base, Sender sender) {
    return new RoomVoice(
        base.redis().teamCards(),
        base.platforms().rooms(),
        sender,
        base.clock(),
        base.meters());
  }

  private static Loops loops(Foundation base, Sender sender, TeamSending team) {
    Engine engine = base.engine();
    return new Loops(
        engine,
        watches(base),
        new Dispatching(engine.dispatcher(), sender, base.meters()),
        new Reconciling(
            engine.reconciler(), base.clock(), base.meters(), base.surroundings().waypoints()),
        team,
        base.own().feed(),
        base.redis().bell()::rings,
        base.clock(),
        base.meters(),
        base.surroundings().waypoints());
  }

  /** Under a name that no other server has. */
  private static Loops.WatchOf watches(Foundation base) {
    String server = UUID.randomUUID().toString();
    return (mine, busy) ->
        new Watch(
            server,
            base.redis().leases(),
            mine.andThen(_ -> base.residents().settleMissing()),
            busy);
  }
}
