package dev.kindling.testkit.memory;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Outbox;
import dev.kindling.delivery.Settlement;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The outbox in memory. */
final class MemoryOutbox implements Outbox {
  private final Memory memory;

  MemoryOutbox(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Map<Workspace, Integer> waiting(OrganisationId organisation) {
    return memory.in(
        organisation,
        tenant ->
            tenant.line.open().collect(Collectors.toMap(Entry::workspace, any -> 1, Integer::sum)));
  }

  @Override
  public Claims claim(Lease lease, Asking asking) {
    return memory.under(lease, tenant -> claim(tenant, asking));
  }

  private static Claims claim(Tenant tenant, Asking asking) {
    if (asking.tempo() != null) tenant.bucket(asking.workspace()).keep(asking.tempo());
    return new MemoryClaim(tenant, asking.workspace(), asking.pace(), asking.now())
        .next(asking.most());
  }

  @Override
  public Claims claimAnswers(
      OrganisationId organisation,
      Workspace workspace,
      Pace pace,
      Instant now,
      Collection<DeliveryId> answers) {
    if (answers.isEmpty()) return Claims.none();
    return memory.in(
        organisation, tenant -> new MemoryClaim(tenant, workspace, pace, now).these(answers));
  }

  @Override
  public After settle(
      OrganisationId organisation, Claimed claimed, Settlement settlement, Instant now) {
    return memory.in(
        organisation, tenant -> new MemorySettling(tenant, now).of(claimed, settlement));
  }

  @Override
  public boolean opening(OrganisationId organisation, Claimed claimed) {
    return memory.in(
        organisation,
        tenant -> {
          Optional<Entry> ours = new MemorySettling(tenant, claimed.deadline()).ours(claimed);
          ours.ifPresent(entry -> entry.opening = true);
          return ours.isPresent();
        });
  }

  @Override
  public int abandon(Lease lease, Instant now) {
    return memory.under(lease, tenant -> abandon(tenant, now));
  }

  private static int abandon(Tenant tenant, Instant now) {
    List<Entry> late =
        tenant
            .line
            .all(DeliveryState.SENDING)
            .filter(entry -> Times.has(entry.deadline, now))
            .toList();
    late.forEach(entry -> new MemorySettling(tenant, now).abandon(entry));
    tenant.line.expire(now);
    return late.size();
  }
}
