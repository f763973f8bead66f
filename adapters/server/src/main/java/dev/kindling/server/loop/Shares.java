package dev.kindling.server.loop;

import dev.kindling.organisation.OrganisationId;
import java.util.Comparator;
import java.util.Set;

/**
 * Divides the organisations among the servers that live, without a word between them: each belongs
 * to the server with which it has the highest hash (rendezvous hashing, Thaler and Ravishankar
 * 1998), so that a server that comes or goes moves only its own share. Pure.
 */
final class Shares {
  private Shares() {}

  /** Whether the organisation is that server's, if these are all that live. */
  static boolean isFor(String server, OrganisationId organisation, Set<String> alive) {
    return alive.stream()
        .max(
            Comparator.comparingLong((String one) -> weight(one, organisation))
                .thenComparing(one -> one))
        .filter(server::equals)
        .isPresent();
  }

  /** The finaliser of SplitMix64 over both hashes: neighbours in name are none in weight. */
  private static long weight(String server, OrganisationId organisation) {
    long mixed = ((long) server.hashCode() << 32) ^ organisation.value().hashCode();
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return (mixed ^ (mixed >>> 31)) >>> 1;
  }
}
