package dev.kindling.slack.install;

import dev.kindling.platform.Unreadable;
import dev.kindling.platform.Vault;

/** Versions of secrets, also of those that can't be opened: what is put next mends that. */
final class Versions {
  private Versions() {}

  /** {@link Vault#NONE} for one that isn't there. */
  static long of(Vault vault, String name) {
    try {
      return vault.find(name).map(Vault.Kept::version).orElse(Vault.NONE);
    } catch (Unreadable unreadable) {
      return unreadable.version();
    }
  }
}
