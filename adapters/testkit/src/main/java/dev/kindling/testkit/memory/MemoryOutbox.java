package dev.kindling.testkit.memory;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Outbox;
import dev.kindling.delivery.Settlement;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The outbox in memory. */
final class MemoryOutbox implements Outbox {
  private final Memory memory;

  MemoryOutbox(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Set<Workspace> waiting(OrganisationId organisation) {
    return memory.in(
        organisation,
        tenant -> tenant.line.open().map(Entry::workspace).collect(Collectors.toSet()));
  }

  @Override
  public Claims claim(
      OrganisationId organisation, Workspace workspace, Pace pace, Instant now, int most) {
    return memory.in(
        organisation, tenant -> new MemoryClaim(tenant, workspace, pace, now).next(most));
  }

  @Override
  public Claims claimAnswers(
      OrganisationId organisation,
      Workspace workspace,
      Pace pace,
      Instant now,
      Collection<DeliveryId> answers) {
    if (answers.isEmpty()) return new Claims(List.of(), Instant.MAX);
    return memory.in(
        organisation, tenant -> new MemoryClaim(tenant, workspace, pace, now).these(answers));
  }

  @Override
  public boolean settle(
      OrganisationId organisation, Claimed claimed, Settlement settlement, Instant now) {
    return memory.in(
        organisation, tenant -> new MemorySettling(tenant, now).of(claimed, settlement));
  }

  @Override
  public int abandon(OrganisationId organisation, Instant now) {
    return memory.in(organisation, tenant -> abandon(tenant, now));
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
