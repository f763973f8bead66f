package dev.kindling.server.wiring;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.Organisations;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** The organisations as they were within the last second: the loops share one look at them. */
final class Directory implements Supplier<List<Organisation>> {
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Organisations organisations;
  private final Residents residents;
  private final InstantSource clock;
  private volatile Seen seen = new Seen(List.of(), Instant.MIN);

  private record Seen(List<Organisation> all, Instant until) {}

  Directory(Organisations organisations, Residents residents, InstantSource clock) {
    this.organisations = organisations;
    this.residents = residents;
    this.clock = clock;
  }

  @Override
  public List<Organisation> get() {
    Instant now = clock.instant();
    if (!now.isBefore(seen.until())) seen = new Seen(look(), now.plus(FRESH));
    return seen.all();
  }

  /** One of them was changed: look again when next asked. */
  void forget() {
    seen = new Seen(List.of(), Instant.MIN);
  }

  private List<Organisation> look() {
    residents.settleMissing();
    return organisations.all().stream().flatMap(id -> organisations.find(id).stream()).toList();
  }
}
