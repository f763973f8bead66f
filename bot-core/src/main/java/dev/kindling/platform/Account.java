package dev.kindling.platform;

/**
 * An account with the stored address that lets us write to it later.
 *
 * @param address the conversation reference in the adapter's own form, opaque here; empty until the
 *     platform has told us one
 * @param reachable false once the platform told us that the app was removed or blocked
 */
public record Account(AccountId id, String address, boolean reachable) {
  public static Account of(AccountId id) {
    return new Account(id, "", true);
  }

  /** The same account at a newer address; an empty address keeps the one we had. */
  public Account at(String newer) {
    return new Account(id, newer.isEmpty() ? address : newer, true);
  }

  public Account unreachable() {
    return new Account(id, address, false);
  }
}
