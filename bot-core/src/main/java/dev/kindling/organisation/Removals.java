package dev.kindling.organisation;

import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Takes organisations away with everything that is kept of them. In this order, so that a break at
 * any point leaves nothing that works by halves: {@link #begin}, then {@link #sweep} until it finds
 * nothing. Who begins again goes on where the last one stopped.
 */
public interface Removals {
  /**
   * From now on the organisation is unknown: neither listed nor found, no turn is taken for it,
   * whoever looked after it has lost its lease, and it is noted as leaving until nothing is left. A
   * second call, or one for an organisation that there never was, only makes that note.
   */
  void begin(OrganisationId id);

  /** The organisations whose removal has begun and has not been seen to its end. */
  Set<OrganisationId> leaving();

  /** How many entries are kept of it; an estimate while others still write to it. */
  long left(OrganisationId id);

  /**
   * Deletes what it finds and returns how many entries that were. What was in flight may have
   * written meanwhile, so sweep until 0 comes back: then nothing is left, nothing can come, and the
   * organisation is no longer leaving. Throws IllegalStateException for one that is still there.
   *
   * @param progress told how many more were deleted, now and then
   */
  long sweep(OrganisationId id, LongConsumer progress);
}
