package dev.kindling.server.loop;

import dev.kindling.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at one organisation after the other; what fails for one doesn't hold up the others. */
public final class EachOrganisation implements Look {
  private final Supplier<List<Organisation>> organisations;
  private final Part part;

  /** What to do for one organisation. */
  @FunctionalInterface
  public interface Part {
    /**
     * Looks once.
     *
     * @param now by the organisation's clock
     * @return when to look again, by the organisation's clock
     */
    Instant look(Organisation organisation, Instant now);
  }

  public EachOrganisation(Supplier<List<Organisation>> organisations, Part part) {
    this.organisations = organisations;
    this.part = part;
  }

  /** Throws, after all have had their turn, the first exception that one of them threw. */
  @Override
  public Instant at(Instant now) {
    Instant wake = Instant.MAX;
    RuntimeException failure = null;
    for (Organisation organisation : organisations.get()) {
      try {
        wake = earlier(wake, look(organisation, now));
      } catch (RuntimeException e) {
        failure = first(failure, e);
      }
    }
    if (failure != null) throw failure;
    return wake;
  }

  private Instant look(Organisation organisation, Instant now) {
    return part.look(organisation, organisation.time(now)).minus(organisation.clockOffset());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static RuntimeException first(@Nullable RuntimeException former, RuntimeException now) {
    if (former == null) return now;
    former.addSuppressed(now);
    return former;
  }
}
