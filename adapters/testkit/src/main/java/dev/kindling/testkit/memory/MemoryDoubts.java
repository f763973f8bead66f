package dev.kindling.testkit.memory;

import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Doubts;
import dev.kindling.delivery.Resolution;
import dev.kindling.organisation.Lease;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Uncertain deliveries in memory. */
final class MemoryDoubts implements Doubts {
  private static final Duration AGAIN = Duration.ofSeconds(30);

  private final Memory memory;

  MemoryDoubts(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Set<Workspace> doubtful(Lease lease) {
    return memory.in(
        lease.organisation(),
        tenant -> tenant.line.doubted().map(Entry::workspace).collect(Collectors.toSet()));
  }

  @Override
  public Taken take(Lease lease, Workspace workspace, double perMinute, Instant now, int most) {
    return memory.under(lease, tenant -> take(tenant, workspace, perMinute, now, most));
  }

  private static Taken take(
      Tenant tenant, Workspace workspace, double perMinute, Instant now, int most) {
    Looks looks = tenant.looks(workspace);
    if (looks.isPaused(now)) return new Taken(List.of(), looks.pausedUntil());
    double tokens = looks.has(perMinute, now);
    List<Entry> due =
        doubts(tenant, workspace).stream()
            .filter(entry -> Times.has(entry.lookAt, now))
            .limit(Math.min(most, (int) tokens))
            .toList();
    List<Doubt> doubts = new ArrayList<>();
    for (Entry entry : due) look(tenant, entry, now, doubts);
    double left = tokens - doubts.size();
    if (!due.isEmpty()) looks.leave(left, now);
    return new Taken(doubts, wake(tenant, workspace, left, perMinute, now));
  }

  /** Who is gone can't be asked about any more. */
  private static void look(Tenant tenant, Entry entry, Instant now, List<Doubt> doubts) {
    Kept kept = tenant.learners.get(entry.delivery.learner());
    entry.lookAt = kept == null ? null : Times.floor(now).plus(AGAIN);
    if (kept != null)
      doubts.add(new Doubt(entry.delivery, kept.learner(), entry.token, entry.deadline));
  }

  private static Instant wake(
      Tenant tenant, Workspace workspace, double left, double perMinute, Instant now) {
    long missing = (long) Math.ceil(Math.max(0, 1 - left) / (perMinute / 60_000));
    Instant affordable = Times.floor(now).plusMillis(missing);
    return doubts(tenant, workspace).stream()
        .findFirst()
        .map(entry -> entry.lookAt)
        .map(next -> next.isAfter(affordable) ? next : affordable)
        .orElse(Instant.MAX);
  }

  private static List<Entry> doubts(Tenant tenant, Workspace workspace) {
    return tenant
        .line
        .doubted()
        .filter(entry -> entry.workspace().equals(workspace))
        .sorted(
            Comparator.<Entry, Instant>comparing(entry -> entry.lookAt)
                .thenComparing(entry -> entry.delivery.id().value()))
        .toList();
  }

  @Override
  public boolean resolve(Lease lease, Doubt doubt, Resolution resolution, Instant now) {
    return memory.under(lease, tenant -> new MemoryResolving(tenant, now).of(doubt, resolution));
  }
}
