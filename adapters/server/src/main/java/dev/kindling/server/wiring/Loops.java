package dev.kindling.server.wiring;

import dev.kindling.conversation.Ticks;
import dev.kindling.organisation.Glance;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.loop.Held;
import dev.kindling.server.loop.Listening;
import dev.kindling.server.loop.Loop;
import dev.kindling.server.loop.Part;
import dev.kindling.server.loop.Rounds;
import dev.kindling.server.loop.Watch;
import dev.kindling.server.metrics.Meters;
import dev.kindling.server.sending.Dispatching;
import dev.kindling.server.sending.Reconciling;
import dev.kindling.server.sending.TeamSending;
import dev.kindling.server.sending.Waypoint;
import dev.kindling.server.sending.Waypoints;
import dev.kindling.server.xapi.Feed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is done unasked: one look a second at all organisations, and for those that this server
 * looks after what is due is planned, campaigns are planned, what is planned is sent, and what is
 * uncertain is looked up.
 */
public final class Loops implements AutoCloseable {
  private final Engine engine;
  private final InstantSource clock;
  private final Meters meters;
  private final Waypoints waypoints;
  private final Watch watch;
  private final Loop watching;
  private final Loop listening;
  private final Work ticks;
  private final Work campaigns;
  private final Work dispatch;
  private final Work doubts;
  private final Work team;
  private final Optional<Work> telling;

  /** The rounds of one kind of work and the loop that turns them. */
  private record Work(Rounds rounds, Loop loop) {
    void now(OrganisationId organisation) {
      rounds.at(organisation, Instant.MIN);
      loop.wake();
    }

    void crank() {
      loop.crank();
      rounds.finish();
    }
  }

  Loops(
      Engine engine,
      WatchOf watches,
      Dispatching dispatching,
      Reconciling reconciling,
      TeamSending teams,
      Optional<Feed> feed,
      LongSupplier rings,
      InstantSource clock,
      Meters meters,
      Waypoints waypoints) {
    this.engine = engine;
    this.clock = clock;
    this.meters = meters;
    this.waypoints = waypoints;
    this.watch = watches.telling(this::mine, this::busy);
    this.watching = new Loop("leases", watch, clock, () -> meters.failed("watch"));
    this.listening =
        new Loop(
            "launches",
            new Listening(rings, watching::wake),
            clock,
            () -> meters.failed("launches"));
    this.ticks = work("what is due", "tick", this::tick);
    this.campaigns = work("campaigns", "campaign", this::plan);
    this.dispatch = work("sending", "dispatch", dispatching);
    this.doubts = work("what is uncertain", "doubt", reconciling);
    this.team = work("questions for rooms", "team", teams);
    this.telling = feed.map(part -> work("the record of learning", "xapi", part));
  }

  /** Makes the watch, which is to tell these. */
  @FunctionalInterface
  interface WatchOf {
    Watch telling(
        java.util.function.Consumer<Set<OrganisationId>> mine,
        java.util.function.Consumer<Glance> busy);
  }

  void start() {
    watching.start();
    listening.start();
    all().forEach(work -> work.loop().start());
  }

  /** There may be something to send. */
  void wakeDispatch(OrganisationId organisation) {
    dispatch.now(organisation);
  }

  /** An organisation's clock or campaigns have changed: everything may be due. */
  void wakeAll() {
    watching.wake();
  }

  /** The hand crank: each loop looks once, here and now, at all that this server looks after. */
  public void crank() {
    watching.crank();
    ticks.crank();
    campaigns.crank();
    dispatch.crank();
    doubts.crank();
    team.crank();
    telling.ifPresent(Work::crank);
  }

  /** Ends them: nothing new is planned or claimed, and others may look after what was ours. */
  @Override
  public void close() {
    listening.close();
    watching.close();
    all().forEach(work -> work.loop().close());
    all().forEach(work -> work.rounds().finish());
    watch.release();
  }

  private List<Work> all() {
    return Stream.concat(Stream.of(ticks, campaigns, dispatch, doubts, team), telling.stream())
        .toList();
  }

  private Work work(String name, String label, Part part) {
    Rounds[] rounds = new Rounds[1];
    Loop loop = new Loop(name, now -> rounds[0].at(now), clock, () -> meters.failed(label));
    rounds[0] = new Rounds(name, watch::held, part, clock, signals(loop, label));
    return new Work(rounds[0], loop);
  }

  private Rounds.Signals signals(Loop loop, String label) {
    return new Rounds.Signals() {
      @Override
      public void looked() {
        loop.wake();
      }

      @Override
      public void failed() {
        meters.failed(label);
      }

      @Override
      public void lost(OrganisationId organisation) {
        watch.lost(organisation);
        engine.dispatcher().forget(organisation);
      }
    };
  }

  private void mine(Set<OrganisationId> organisations) {
    meters.held(organisations.size());
    all().forEach(work -> work.rounds().keepOnly(organisations));
    telling.ifPresent(work -> organisations.forEach(one -> wake(work, one)));
  }

  private void busy(Glance glance) {
    OrganisationId id = glance.organisation().id();
    at(ticks, glance, glance.due());
    at(team, glance, glance.cards());
    if (glance.campaigns()) wake(campaigns, id);
    if (glance.waiting()) wake(dispatch, id);
    if (glance.doubts()) wake(doubts, id);
  }

  private static void at(Work work, Glance glance, @Nullable Instant due) {
    if (due == null) return;
    Organisation organisation = glance.organisation();
    work.rounds().at(organisation.id(), due.minus(organisation.clockOffset()));
    work.loop().wake();
  }

  private void wake(Work work, OrganisationId organisation) {
    work.rounds().atLeast(organisation, clock.instant());
    work.loop().wake();
  }

  private Instant tick(Held held, Instant now) {
    Ticks.Step step = engine.ticks().step(held.lease(), held.organisation(), now);
    if (step.planned() > 0) planned(held);
    meters.late(
        "tick", step.wake().isBefore(now) ? Duration.between(step.wake(), now) : Duration.ZERO);
    return step.wake();
  }

  private Instant plan(Held held, Instant now) {
    Instant wake = engine.planner().step(held.lease(), held.organisation(), now);
    if (!wake.equals(Instant.MAX)) planned(held);
    return wake;
  }

  private void planned(Held held) {
    waypoints.pass(Waypoint.PLANNED);
    dispatch.now(held.organisation().id());
  }
}
