package dev.kindling.delivery;

import dev.kindling.organisation.Lease;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands out what it was given and notes what it is told. */
final class FakeDoubts implements Doubts {
  final Map<Workspace, Taken> open = new LinkedHashMap<>();
  final Map<Workspace, Double> perMinute = new LinkedHashMap<>();
  final List<Integer> most = new ArrayList<>();
  final List<Resolution> resolved = new ArrayList<>();

  @Override
  public Set<Workspace> doubtful(Lease lease) {
    return open.keySet();
  }

  @Override
  public Taken take(Lease lease, Workspace workspace, double rate, Instant now, int atMost) {
    perMinute.put(workspace, rate);
    most.add(atMost);
    Taken taken = open.get(workspace);
    return new Taken(taken.doubts().stream().limit(atMost).toList(), taken.wake());
  }

  @Override
  public boolean resolve(Lease lease, Doubt doubt, Resolution resolution, Instant now) {
    return resolved.add(resolution);
  }
}
