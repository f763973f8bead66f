package dev.kindling.testkit.memory;

import dev.kindling.platform.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Secrets in memory, as they were given. */
public final class MemoryVault implements Vault {
  private final Map<String, Kept> secrets = new TreeMap<>();
  private final Map<String, Lock> locks = new HashMap<>();
  private long versions;

  private record Lock(String holder, Instant until) {}

  @Override
  public synchronized Optional<Kept> find(String name) {
    return Optional.ofNullable(secrets.get(name));
  }

  @Override
  public synchronized boolean put(String name, String value, long version) {
    if (version(name) != version) return false;
    secrets.put(name, new Kept(value, ++versions));
    return true;
  }

  @Override
  public synchronized boolean remove(String name, long version) {
    if (version == NONE || version(name) != version) return false;
    secrets.remove(name);
    return true;
  }

  private long version(String name) {
    return find(name).map(Kept::version).orElse(NONE);
  }

  @Override
  public synchronized Set<String> names(String prefix) {
    Set<String> names = new TreeSet<>(secrets.keySet());
    names.removeIf(name -> !name.startsWith(prefix));
    return names;
  }

  @Override
  public synchronized boolean lock(String name, String holder, Instant now, Duration most) {
    Lock lock = locks.get(name);
    if (lock != null && !lock.holder().equals(holder) && now.isBefore(lock.until())) return false;
    locks.put(name, new Lock(holder, now.plus(most)));
    return true;
  }

  @Override
  public synchronized void unlock(String name, String holder) {
    Lock lock = locks.get(name);
    if (lock != null && lock.holder().equals(holder)) locks.remove(name);
  }
}
