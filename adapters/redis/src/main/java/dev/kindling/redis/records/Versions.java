package dev.kindling.redis.records;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The versions of records. They grow by a leap of chance: so that no two records of a learner ever
 * share one, even where a write was lost with its server, or everything was erased and begun anew.
 */
final class Versions {
  /** Eight million writes of a record stay below 2^53, up to which Lua counts exactly. */
  private static final int LEAP = 1 << 30;

  private Versions() {}

  /** A version after that one; 0 is before the first. */
  static long after(long version) {
    return version + 1 + ThreadLocalRandom.current().nextInt(LEAP);
  }
}
