package dev.kindling.server.loop;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.StoreUnavailable;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The failures of a loop, organisation by organisation: each rests for itself. The log hears of it
 * once when it begins, once when it lasts, and once when it is over, however many are affected.
 */
final class Troubles {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final String loop;
  private final Map<OrganisationId, Integer> failing = new HashMap<>();
  private boolean lasts;

  Troubles(String loop) {
    this.loop = loop;
  }

  /** Notes a failure; returns how long the organisation rests. */
  synchronized Duration note(OrganisationId organisation, RuntimeException failure) {
    if (failing.isEmpty()) begin(organisation, failure);
    int failures = failing.merge(organisation, 1, Integer::sum);
    if (failures >= Trouble.LASTING && !lasts) last(organisation, failure);
    return Rest.after(failures);
  }

  synchronized void over(OrganisationId organisation) {
    if (failing.remove(organisation) == null || !failing.isEmpty()) return;
    LOG.info("The loop for {} works again for all", loop);
    lasts = false;
  }

  private void begin(OrganisationId organisation, RuntimeException failure) {
    if (failure instanceof StoreUnavailable)
      LOG.warn(
          "The loop for {} will try {} again: {}", loop, organisation, Trouble.reason(failure));
    else LOG.warn("The loop for {} failed for {}, will try again", loop, organisation, failure);
  }

  private void last(OrganisationId organisation, RuntimeException failure) {
    lasts = true;
    LOG.error(
        "The loop for {} keeps failing for {} and {} others, and keeps trying. Nothing is lost, but"
            + " it needs somebody to look: {}",
        loop,
        organisation,
        failing.size() - 1,
        Trouble.reason(failure));
  }
}
