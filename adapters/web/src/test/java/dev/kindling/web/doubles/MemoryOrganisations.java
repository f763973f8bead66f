package dev.kindling.web.doubles;

import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Organisations in a map. */
public final class MemoryOrganisations implements Organisations {
  private final Map<String, Organisation> kept = new ConcurrentSkipListMap<>();

  public static Organisation named(String id, String name, boolean practice) {
    return new Organisation(
        new OrganisationId(id),
        name,
        ZoneId.of("Europe/London"),
        "en-GB",
        Nation.ENGLAND,
        Map.of(),
        Duration.ZERO,
        practice);
  }

  @Override
  public List<OrganisationId> all() {
    return kept.values().stream().map(Organisation::id).toList();
  }

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    return Optional.ofNullable(kept.get(id.value()));
  }

  @Override
  public void save(Organisation organisation) {
    kept.compute(organisation.id().value(), (_, one) -> keeping(one, organisation));
  }

  private static Organisation keeping(@Nullable Organisation before, Organisation organisation) {
    return organisation.withHushed(before != null && before.hushed());
  }

  @Override
  public void hush(OrganisationId id, boolean hushed) {
    kept.computeIfPresent(id.value(), (_, one) -> one.withHushed(hushed));
  }

  @Override
  public Organisation ensure(Organisation organisation) {
    kept.putIfAbsent(organisation.id().value(), organisation);
    return kept.getOrDefault(organisation.id().value(), organisation);
  }
}
