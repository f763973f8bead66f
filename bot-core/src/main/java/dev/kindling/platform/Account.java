package dev.kindling.platform;

import org.jspecify.annotations.Nullable;

/**
 * An account with the stored address that lets us write to it later.
 *
 * @param address the conversation reference in the adapter's own form, opaque here; empty until the
 *     platform has told us one
 * @param lost why it can't be written to, once the platform told us; null while it can
 */
public record Account(AccountId id, String address, @Nullable Lost lost) {
  public static Account of(AccountId id) {
    return new Account(id, "", null);
  }

  public boolean reachable() {
    return lost == null;
  }

  /** The same account at a newer address; an empty address keeps the one we had. */
  public Account at(String newer) {
    return new Account(id, newer.isEmpty() ? address : newer, null);
  }

  /** The same account at that address and no other, empty or not; reachable or not as it was. */
  public Account moved(String newer) {
    return new Account(id, newer, lost);
  }

  /** Can't be written to; one that already couldn't keeps its reason and its date. */
  public Account unreachable(Lost why) {
    return lost == null ? new Account(id, address, why) : this;
  }
}
