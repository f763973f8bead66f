package dev.kindling.organisation;

import java.util.List;
import java.util.Optional;

/** Where organisations are kept. */
public interface Organisations {
  List<OrganisationId> all();

  Optional<Organisation> find(OrganisationId id);

  /** Adds or changes all but {@code hushed}; the newest wins. */
  void save(Organisation organisation);

  /** Adds if there is none with that id; returns what is kept now. */
  Organisation ensure(Organisation organisation);

  /**
   * Switches every unprompted message of the organisation off, or on again. What was planned before
   * it was switched off is never sent; {@link #save} leaves the switch as it is.
   */
  void hush(OrganisationId id, boolean hushed);
}
