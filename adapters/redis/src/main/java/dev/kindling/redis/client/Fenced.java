package dev.kindling.redis.client;

import dev.kindling.organisation.Lease;
import dev.kindling.organisation.LeaseLost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs scripts that only the server with the lease may run: their first argument is its fence. */
public final class Fenced {
  private static final String LOST = "LOST";

  private Fenced() {}

  /** Throws {@link LeaseLost} if another server has taken over; then nothing was changed. */
  public static Reply run(Redis redis, Script script, Lease lease, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(lease.fence()));
    all.addAll(Arrays.asList(arguments));
    return checked(lease, redis.run(script, Keys.of(lease.organisation()), all.toArray()));
  }

  /** The reply, unless it says that the lease is lost. */
  public static Reply checked(Lease lease, Reply reply) {
    if (LOST.equals(reply.value())) throw new LeaseLost(lease.organisation());
    return reply;
  }
}
