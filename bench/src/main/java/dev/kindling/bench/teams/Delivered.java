package dev.kindling.bench.teams;

import dev.kindling.testkit.teams.ConnectorMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a campaign to each tenant came to. */
record Delivered(List<Tenant> tenants, Instant launched, List<ConnectorMessage> messages) {
  /** Each tenant's T_min / T_actual, least first; 0 where somebody is without. */
  List<Double> phis(Duration atBest) {
    return tenants.stream()
        .map(tenant -> phi(atBest, tenant))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private double phi(Duration atBest, Tenant tenant) {
    List<Instant> taken = taken(tenant);
    if (taken.size() < tenant.people()) return 0;
    return atBest.toNanos() / (double) Duration.between(launched, taken.getLast()).toNanos();
  }

  private List<Instant> taken(Tenant tenant) {
    return messages.stream()
        .filter(one -> tenant.holds(one.conversation()))
        .map(ConnectorMessage::at)
        .sorted()
        .toList();
  }

  /** Over all tenants, from the first message taken to the last. */
  double perSecond() {
    List<Instant> all = messages.stream().map(ConnectorMessage::at).sorted().toList();
    if (all.size() < 2) return 0;
    return (all.size() - 1) / (Duration.between(all.getFirst(), all.getLast()).toNanos() / 1e9);
  }

  static double median(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  static double sum(Collection<Double> all) {
    return all.stream().mapToDouble(Double::doubleValue).sum();
  }
}
