package dev.kindling.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Named secrets, such as the tokens of installations. They are opaque here and nobody looks into
 * them. Names are made of letters, digits and {@code / . _ -}.
 *
 * <p>All methods throw {@link Unavailable} while the store is away.
 */
public interface Vault {
  /** The version of a secret that isn't there. */
  long NONE = 0;

  /**
   * A secret as it is kept.
   *
   * @param version another one with every put, never seen before for this name, not even if the
   *     secret was removed in between
   */
  record Kept(String value, long version) {
    /** Redacted: the value stays out of logs. */
    @Override
    public String toString() {
      return "Kept[version " + version + "]";
    }
  }

  /** Throws {@link Unreadable} for one that is there but that nobody here can open. */
  Optional<Kept> find(String name);

  /**
   * Keeps it if what is there has that version, {@link #NONE} for nothing; false, and nothing is
   * changed, if somebody else was faster.
   */
  boolean put(String name, String value, long version);

  /** Removes it if it has that version; false, and nothing is changed, if it has another. */
  boolean remove(String name, long version);

  /** The names of all secrets that begin like this, also of those that can't be opened. */
  Set<String> names(String prefix);

  /**
   * Lets one holder at a time do something that takes several steps. False if another has the lock
   * of that name and its time isn't over. It keeps nobody from putting. Whoever holds it may lock
   * again, for a longer time.
   *
   * @param most by then it is free again, whatever became of its holder
   */
  boolean lock(String name, String holder, Instant now, Duration most);

  /** Gives the lock back; nothing happens if it is another's by now. */
  void unlock(String name, String holder);
}
