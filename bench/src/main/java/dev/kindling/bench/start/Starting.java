package dev.kindling.bench.start;

import dev.kindling.bench.machine.Child;
import dev.kindling.bench.machine.Machine;
import dev.kindling.bench.machine.Scratch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One way to start a server, and what its starts took. */
final class Starting {
  private final String name;
  private final List<String> words;
  private final List<Long> millis = new ArrayList<>();
  private final List<Long> megabytes = new ArrayList<>();

  /**
   * @param words what follows {@code java} and its usual flags
   */
  Starting(String name, List<String> words) {
    this.name = name;
    this.words = List.copyOf(words);
  }

  /** Starts it in a new data folder, waits until it is ready, and ends it. */
  void once(HttpClient http) throws IOException, InterruptedException {
    try (Scratch folder = Scratch.make()) {
      Map<String, String> settings =
          Map.of("KINDLING_PORT", "0", "KINDLING_DATA", folder.path().resolve("data").toString());
      long begin = System.nanoTime();
      try (Child child = Child.java(words, settings)) {
        awaitReady(http, child.port());
        millis.add((System.nanoTime() - begin) / 1_000_000);
        megabytes.add(Machine.residentMegabytes(child.handle().pid()));
      }
    }
  }

  long medianMillis() {
    return median(millis);
  }

  /** Medians, and how many times longer than the baseline. */
  String line(Starting baseline) {
    return "%-28s %,6d ms to ready, %,4d MB; ratio %.1f"
        .formatted(
            name,
            medianMillis(),
            median(megabytes),
            (double) medianMillis() / Math.max(1, baseline.medianMillis()));
  }

  private static void awaitReady(HttpClient http, int port)
      throws IOException, InterruptedException {
    URI ready = URI.create("http://127.0.0.1:" + port + "/health/ready");
    HttpRequest request = HttpRequest.newBuilder(ready).build();
    int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    if (status != 200) throw new IllegalStateException("It is up but not ready: " + status);
  }

  private static long median(List<Long> some) {
    return some.stream().sorted().toList().get(some.size() / 2);
  }
}
