package dev.kindling.testkit.memory;

import dev.kindling.insight.Remark;
import dev.kindling.insight.Remarks;
import dev.kindling.organisation.OrganisationId;
import java.util.List;

/** Remarks in memory. */
record MemoryRemarks(Memory memory) implements Remarks {
  @Override
  public List<Remark> newest(OrganisationId organisation, int most) {
    int some = Math.max(0, most);
    return memory.in(organisation, tenant -> tenant.remarks.stream().limit(some).toList());
  }
}
