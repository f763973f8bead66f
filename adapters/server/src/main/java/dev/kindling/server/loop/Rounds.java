package dev.kindling.server.loop;

import dev.kindling.organisation.LeaseLost;
import dev.kindling.organisation.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the organisations of this server, those whose time has come, several side by side.
 * What fails or is slow for one holds up no other. One where nothing is to be done costs nothing.
 */
public final class Rounds implements Look {
  /** So many at a time: leaves connections to those who wait for an answer. */
  private static final int ABREAST = 16;

  private static final Duration FAREWELL = Duration.ofSeconds(20);

  private final Rota rota = new Rota();
  private final Semaphore places = new Semaphore(ABREAST);
  private final Function<OrganisationId, @Nullable Held> held;
  private final Part part;
  private final InstantSource clock;
  private final Troubles troubles;
  private final Signals signals;

  /**
   * @param name what the loop is for, in words for the log
   * @param held what this server looks after; null for what it doesn't
   */
  public Rounds(
      String name,
      Function<OrganisationId, @Nullable Held> held,
      Part part,
      InstantSource clock,
      Signals signals) {
    this.held = held;
    this.part = part;
    this.clock = clock;
    this.troubles = new Troubles(name);
    this.signals = signals;
  }

  /** Whom a round tells what. */
  public interface Signals {
    /** A look is over: there may be more to look at. */
    void looked();

    /** A look failed. */
    void failed();

    /** Another server looks after it by now. */
    void lost(OrganisationId organisation);
  }

  /** Looks at those whose time has come, each in a thread of its own; waits for none. */
  @Override
  public Instant at(Instant now) {
    for (OrganisationId organisation : rota.begin(now)) {
      places.acquireUninterruptibly();
      Thread.startVirtualThread(() -> look(organisation));
    }
    return rota.next();
  }

  /** Is to be looked at by then. */
  public void at(OrganisationId organisation, Instant when) {
    rota.at(organisation, when);
  }

  /** As {@link #at(OrganisationId, Instant)}, unless it is known already when. */
  public void atLeast(OrganisationId organisation, Instant when) {
    rota.atLeast(organisation, when);
  }

  public void keepOnly(Set<OrganisationId> organisations) {
    rota.keepOnly(organisations);
  }

  /** Waits until no look is going on; false if that takes too long. */
  public boolean finish() {
    return dev.kindling.server.life.Patience.until(FAREWELL, rota::idle);
  }

  private void look(OrganisationId organisation) {
    Instant next = Instant.MAX;
    try {
      next = looked(organisation);
    } finally {
      places.release();
      rota.done(organisation, next);
      signals.looked();
    }
  }

  private Instant looked(OrganisationId organisation) {
    Held mine = held.apply(organisation);
    if (mine == null) return Instant.MAX;
    try {
      Instant next = look(mine);
      troubles.over(organisation);
      return next;
    } catch (LeaseLost e) {
      signals.lost(organisation);
      return Instant.MAX;
    } catch (RuntimeException e) {
      signals.failed();
      return clock.instant().plus(troubles.note(organisation, e));
    }
  }

  private Instant look(Held mine) {
    Instant now = mine.organisation().time(clock.instant());
    return part.look(mine, now).minus(mine.organisation().clockOffset());
  }
}
