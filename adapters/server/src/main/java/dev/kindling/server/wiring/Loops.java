package dev.kindling.server.wiring;

import dev.kindling.conversation.Ticks;
import dev.kindling.organisation.Organisation;
import dev.kindling.server.loop.EachOrganisation;
import dev.kindling.server.loop.Loop;
import dev.kindling.server.metrics.Meters;
import dev.kindling.server.sending.Dispatching;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The three loops: what is due is planned, campaigns are planned, what is planned is sent. */
public final class Loops implements AutoCloseable {
  private final Engine engine;
  private final Directory directory;
  private final InstantSource clock;
  private final Meters meters;
  private final Loop ticks;
  private final Loop campaigns;
  private final Loop dispatch;

  Loops(
      Engine engine,
      Directory directory,
      Dispatching dispatching,
      InstantSource clock,
      Meters meters) {
    this.engine = engine;
    this.directory = directory;
    this.clock = clock;
    this.meters = meters;
    this.ticks = loop("what is due", "tick", this::tick);
    this.campaigns = loop("campaigns", "campaign", this::plan);
    this.dispatch = loop("sending", "dispatch", dispatching);
  }

  void start() {
    ticks.start();
    campaigns.start();
    dispatch.start();
  }

  /** There may be something to send. */
  void wakeDispatch() {
    dispatch.wake();
  }

  /** An organisation's clock or campaigns have changed: everything may be due. */
  void wakeAll() {
    directory.forget();
    ticks.wake();
    campaigns.wake();
    dispatch.wake();
  }

  /** The hand crank: each loop looks once, here and now. */
  public void crank() {
    directory.forget();
    ticks.crank();
    campaigns.crank();
    dispatch.crank();
  }

  /** Ends them: nothing new is planned or claimed. */
  @Override
  public void close() {
    ticks.close();
    campaigns.close();
    dispatch.close();
  }

  private Loop loop(String name, String label, EachOrganisation.Part part) {
    return new Loop(name, new EachOrganisation(directory, part), clock, () -> meters.failed(label));
  }

  private Instant tick(Organisation organisation, Instant now) {
    Ticks.Step step = engine.ticks().step(organisation, now);
    if (step.planned() > 0) dispatch.wake();
    meters.late(
        "tick", step.wake().isBefore(now) ? Duration.between(step.wake(), now) : Duration.ZERO);
    return step.wake();
  }

  private Instant plan(Organisation organisation, Instant now) {
    boolean more = engine.planner().step(organisation, now);
    if (more) dispatch.wake();
    return more ? now : Instant.MAX;
  }
}
