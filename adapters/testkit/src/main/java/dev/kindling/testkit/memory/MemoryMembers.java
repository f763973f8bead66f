package dev.kindling.testkit.memory;

import dev.kindling.conversation.Members;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.learner.Selections;
import dev.kindling.organisation.OrganisationId;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Selections in memory: made of the records whenever they are asked for. */
record MemoryMembers(Memory memory) implements Members {
  @Override
  public Map<String, BitSet> of(OrganisationId organisation, Collection<String> selections) {
    return memory.in(
        organisation,
        tenant ->
            selections.stream()
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> members(tenant, name))));
  }

  private static BitSet members(Tenant tenant, String selection) {
    BitSet members = new BitSet();
    for (Kept kept : tenant.learners.values())
      if (Selections.of(kept.learner()).contains(selection)) members.set(kept.learner().number());
    return members;
  }
}
