package dev.kindling.server.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kindling in a JVM of its own, with its bundled Redis: one that can be killed. */
final class ChildKindling implements AutoCloseable {
  private static final Pattern PRACTICE = Pattern.compile("Practice +(http://\\S+)/practice");

  private final Process process;
  private final Queue<String> printed = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<String> address = new CompletableFuture<>();

  private ChildKindling(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::read);
  }

  static ChildKindling start(Path data) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "-XX:TieredStopAtLevel=1", // quick to start rather than to run
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.kindling.server.Kindling",
            "start");
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("KINDLING_"));
    environment.put("KINDLING_PORT", "0");
    environment.put("KINDLING_DATA", data.toString());
    return new ChildKindling(builder.redirectErrorStream(true).start());
  }

  /** Waits until it is ready; fails with all it printed if it ends before, or after a minute. */
  String address() throws Exception {
    return address.get(60, TimeUnit.SECONDS);
  }

  String printed() {
    return String.join("\n", printed);
  }

  /** As {@code kill -9} does; returns when it is dead. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) note(line);
      address.completeExceptionally(new AssertionError("It ended: " + printed()));
    } catch (IOException e) {
      address.completeExceptionally(e);
    }
  }

  private void note(String line) {
    printed.add(line);
    Matcher practice = PRACTICE.matcher(line);
    if (practice.find()) address.complete(practice.group(1));
  }
}
