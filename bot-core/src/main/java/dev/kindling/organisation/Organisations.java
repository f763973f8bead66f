package dev.kindling.organisation;

import java.util.List;
import java.util.Optional;

/** Where organisations are kept. */
public interface Organisations {
  List<OrganisationId> all();

  Optional<Organisation> find(OrganisationId id);

  /** Adds or changes; the newest wins. */
  void save(Organisation organisation);

  /** Adds if there is none with that id; returns what is kept now. */
  Organisation ensure(Organisation organisation);
}
