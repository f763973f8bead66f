package dev.kindling.redis.directory;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.document.Documents;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Organisations as last read, by the stamp of their document (its digest), so that a turn carries
 * one over the wire only when it has changed. As many entries as there are organisations.
 */
public final class OrganisationCache {
  private static final String HUSHED = "-hushed";

  private record Stamped(String stamp, Organisation organisation) {}

  private final Map<OrganisationId, Stamped> newest = new ConcurrentHashMap<>();

  /** The stamp of what we have; empty if we have nothing. */
  public String stamp(OrganisationId id) {
    Stamped known = newest.get(id);
    return known == null ? "" : known.stamp();
  }

  /**
   * The organisation with that stamp.
   *
   * @param document null if it is the one that we had when asking
   */
  public @Nullable Organisation update(OrganisationId id, String stamp, @Nullable String document) {
    if (document != null) newest.put(id, new Stamped(stamp, read(stamp, document)));
    Stamped known = newest.get(id);
    return known != null && known.stamp().equals(stamp) ? known.organisation() : null;
  }

  private static Organisation read(String stamp, String document) {
    return Documents.ORGANISATION.read(document).withHushed(stamp.endsWith(HUSHED));
  }
}
