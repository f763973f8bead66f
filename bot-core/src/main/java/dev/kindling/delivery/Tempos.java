package dev.kindling.delivery;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How fast each workspace is written to by this server, from one claim to the next. What is lost
 * with it, the store has kept. As many entries as there are workspaces.
 */
final class Tempos {
  private record Place(OrganisationId organisation, Workspace workspace) {}

  private final Map<Place, Tempo> known = new ConcurrentHashMap<>();

  @Nullable Tempo of(OrganisationId organisation, Workspace workspace) {
    return known.get(new Place(organisation, workspace));
  }

  void hear(
      OrganisationId organisation,
      Workspace workspace,
      Pace pace,
      Outbox.Claims claims,
      Instant now) {
    Place place = new Place(organisation, workspace);
    Tempo former = known.get(place);
    Tempo base = former != null ? former : claims.tempo();
    Tempo begun = base != null ? base : Tempo.begin(pace, claims.heard(), now);
    known.put(place, begun.hear(pace, claims.heard(), now));
  }

  /** Another server has taken over: what it learns is kept in the store. */
  void forget(OrganisationId organisation) {
    known.keySet().removeIf(place -> place.organisation().equals(organisation));
  }
}
