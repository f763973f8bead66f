package dev.kindling.redis.document;

import dev.kindling.redis.client.StoreUnavailable;

/**
 * A document was written by a newer build than this one. It is left alone: this server can't serve
 * it, a newer one can.
 */
public final class NewerSchema extends StoreUnavailable {
  private static final long serialVersionUID = 1L;

  private final int found;
  private final int known;

  NewerSchema(String kind, int found, int known) {
    super(
        "A %s has schema %d, but this build knows only up to %d: update this server"
            .formatted(kind, found, known));
    this.found = found;
    this.known = known;
  }

  public int found() {
    return found;
  }

  public int known() {
    return known;
  }
}
