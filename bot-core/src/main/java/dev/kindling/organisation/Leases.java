package dev.kindling.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which server looks after which organisation: one at a time plans and sends for it, while any
 * answers turns. All instants are real time.
 */
public interface Leases {
  /** How long a lease is good for unless it is renewed; so long a dead server's work waits. */
  Duration TERM = Duration.ofSeconds(10);

  /** Says that this server lives, and returns all that said so within the last {@link #TERM}. */
  Set<String> alive(String server, Instant now);

  /**
   * One look at all organisations, in one round trip. On the way it renews the leases that this
   * server holds, takes those that nobody holds, and gives back those that it doesn't want.
   *
   * @param wanted those that this server would look after
   */
  List<Glance> look(String server, Instant now, Predicate<OrganisationId> wanted);

  /** Gives leases back, so that others needn't wait; those no longer held stay as they are. */
  void release(String server, Collection<Lease> held);

  /** Takes back that this server lives: others divide its work at once. */
  void leave(String server);
}
