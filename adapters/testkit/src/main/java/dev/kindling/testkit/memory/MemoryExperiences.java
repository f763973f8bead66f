package dev.kindling.testkit.memory;

import dev.kindling.experience.Experiences;
import dev.kindling.organisation.OrganisationId;
import java.util.List;

/** Experiences in memory. */
final class MemoryExperiences implements Experiences {
  private final Memory memory;

  MemoryExperiences(Memory memory) {
    this.memory = memory;
  }

  @Override
  public List<Waiting> waiting(OrganisationId organisation, int most) {
    return memory.in(organisation, tenant -> tenant.experiences.oldest(most));
  }

  @Override
  public void told(OrganisationId organisation, List<Waiting> told) {
    memory.in(
        organisation,
        tenant -> {
          tenant.experiences.remove(told);
          return told;
        });
  }

  @Override
  public Backlog backlog(OrganisationId organisation) {
    return memory.in(organisation, tenant -> tenant.experiences.backlog());
  }
}
