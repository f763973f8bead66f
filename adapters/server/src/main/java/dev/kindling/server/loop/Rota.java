package dev.kindling.server.loop;

import dev.kindling.organisation.OrganisationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which organisation is to be looked at when, in real time; each by one at a time. An organisation
 * where nothing is to be done is not in here. Safe for many threads.
 */
final class Rota {
  private final Map<OrganisationId, Instant> times = new HashMap<>();
  private final Set<OrganisationId> busy = new HashSet<>();

  /** Not later than then. */
  synchronized void at(OrganisationId organisation, Instant when) {
    if (when.equals(Instant.MAX)) return;
    times.merge(organisation, when, (one, other) -> one.isBefore(other) ? one : other);
  }

  /** As {@link #at}, unless it is known already when. */
  synchronized void atLeast(OrganisationId organisation, Instant when) {
    if (!busy.contains(organisation)) times.putIfAbsent(organisation, when);
  }

  /** Whose time has come, the longest waiting first; each is busy until {@link #done}. */
  synchronized List<OrganisationId> begin(Instant now) {
    List<OrganisationId> due =
        times.entrySet().stream()
            .filter(entry -> !entry.getValue().isAfter(now) && !busy.contains(entry.getKey()))
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    due.forEach(times::remove);
    busy.addAll(due);
    return due;
  }

  /** Looked at; not before {@link #begin} hands it out again. */
  synchronized void done(OrganisationId organisation, Instant next) {
    busy.remove(organisation);
    at(organisation, next);
  }

  /** When to look next at any that isn't busy; {@link Instant#MAX} for none. */
  synchronized Instant next() {
    return times.entrySet().stream()
        .filter(entry -> !busy.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  /** Others look after the rest. */
  synchronized void keepOnly(Set<OrganisationId> organisations) {
    times.keySet().retainAll(organisations);
  }

  synchronized boolean idle() {
    return busy.isEmpty();
  }
}
