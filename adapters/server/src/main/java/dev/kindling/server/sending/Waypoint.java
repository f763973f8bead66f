package dev.kindling.server.sending;

/** Points on a message's way at which a process may die; tests stop it at each. */
public enum Waypoint {
  /** A turn is committed but not acknowledged. */
  COMMITTED,
  /** What the clock or a campaign brings is planned. */
  PLANNED,
  /** Claimed, and not a byte written. */
  CLAIMED,
  /** About to write. */
  WRITING,
  /** The platform has answered, and the store doesn't know. */
  ANSWERED,
  /** The store knows. */
  SETTLED,
  /** About to look whether it arrived. */
  LOOKING,
  /** Seen whether it arrived, and the store doesn't know. */
  LOOKED
}
