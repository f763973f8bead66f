package dev.kindling.testkit.contract;

import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Doubts.Taken;
import dev.kindling.delivery.Resolution;
import dev.kindling.organisation.Lease;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Looks of a made-up life: some are forgotten, some are brought late, or twice. */
final class RandomDoubts {
  private static final int PER_MINUTE = 40;

  private final Stores stores;
  private final Lease lease;
  private final Random random;
  private final Witness witness;
  private final List<Doubt> looks = new ArrayList<>();

  RandomDoubts(Stores stores, Lease lease, Random random, Witness witness) {
    this.stores = stores;
    this.lease = lease;
    this.random = random;
    this.witness = witness;
  }

  String step(Instant now) {
    return random.nextBoolean() || looks.isEmpty() ? take(now) : resolve(now);
  }

  private String take(Instant now) {
    StringBuilder seen = new StringBuilder("doubts");
    for (Workspace workspace : doubtful()) {
      Taken taken = stores.doubts().take(lease, workspace, PER_MINUTE, now, random.nextInt(1, 4));
      taken.doubts().forEach(witness::doubted);
      looks.addAll(taken.doubts());
      taken.doubts().forEach(doubt -> seen.append(' ').append(doubt.delivery().id()));
      seen.append(" look again ").append(taken.wake());
    }
    return seen.toString();
  }

  private List<Workspace> doubtful() {
    return stores.doubts().doubtful(lease).stream()
        .sorted(Comparator.comparing(Workspace::key))
        .toList();
  }

  private String resolve(Instant now) {
    int which = random.nextInt(looks.size());
    Doubt doubt = random.nextInt(8) == 0 ? looks.get(which) : looks.remove(which);
    Resolution resolution = resolution(now);
    boolean done = stores.doubts().resolve(lease, doubt, resolution, now);
    witness.resolved(doubt, resolution, done);
    return "resolved " + resolution + " " + done;
  }

  private Resolution resolution(Instant now) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> new Resolution.Arrived("17." + random.nextInt(1000));
      case 3, 4, 5 -> new Resolution.Missing(now.minusMillis(random.nextInt(500)));
      case 6 -> new Resolution.NotNow(Duration.ofMillis(random.nextInt(9000)));
      default -> new Resolution.Never();
    };
  }

  /** Gives up on all that are left. */
  void forget(Instant now) {
    Instant later = now;
    while (!doubtful().isEmpty()) {
      for (Workspace workspace : doubtful()) giveUp(workspace, later);
      later = later.plusSeconds(60);
    }
  }

  private void giveUp(Workspace workspace, Instant now) {
    for (Doubt doubt : stores.doubts().take(lease, workspace, 60_000, now, 5).doubts())
      stores.doubts().resolve(lease, doubt, new Resolution.Never(), now);
  }
}
