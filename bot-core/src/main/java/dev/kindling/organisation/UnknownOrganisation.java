package dev.kindling.organisation;

import java.util.NoSuchElementException;

/** There is no such organisation: there never was, or it was removed meanwhile. */
public final class UnknownOrganisation extends NoSuchElementException {
  private static final long serialVersionUID = 1;

  public UnknownOrganisation(OrganisationId id) {
    super("No organisation " + id);
  }
}
