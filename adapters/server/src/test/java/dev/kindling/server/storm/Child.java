package dev.kindling.server.storm;

import dev.kindling.server.life.Patience;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A {@link StormyKindling} that can be killed, frozen and stopped. */
final class Child implements AutoCloseable {
  /** What it says before its address. */
  static final String READY = "Ready at ";

  private static final Pattern LOOKS_AFTER = Pattern.compile("looks after (\\d+) organisations");

  private final Process process;
  private final Queue<String> printed = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<String> address = new CompletableFuture<>();

  Child(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::read);
  }

  /** Waits until it is ready; fails with all it printed if it ends before, or after a minute. */
  String address() throws Exception {
    return address.get(60, TimeUnit.SECONDS);
  }

  String printed() {
    return String.join("\n", printed);
  }

  /** How many organisations it looked after when it last said so. */
  int looksAfter() {
    List<MatchResult> said = LOOKS_AFTER.matcher(printed()).results().toList();
    return said.isEmpty() ? 0 : Integer.parseInt(said.getLast().group(1));
  }

  /** How often it has said how many it looks after. */
  int saidLooksAfter() {
    return (int) LOOKS_AFTER.matcher(printed()).results().count();
  }

  /** As {@code kill -9} does; returns when it is dead. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Asks it to stop, and doesn't wait. */
  void stop() {
    signal("-TERM"); // Process.destroy would close its input as well.
  }

  /** It does nothing from now on, and doesn't know. */
  void freeze() {
    signal("-STOP");
  }

  void wake() {
    signal("-CONT");
  }

  /** Waits until it has ended by itself; returns with what. */
  int ended() {
    if (!Patience.until(Duration.ofSeconds(90), () -> !process.isAlive()))
      throw new AssertionError("It goes on: " + printed());
    return process.exitValue();
  }

  @Override
  public void close() {
    kill();
  }

  private void signal(String which) {
    try {
      Process kill = new ProcessBuilder("kill", which, "" + process.pid()).inheritIO().start();
      if (kill.onExit().join().exitValue() != 0) throw new AssertionError("kill " + which);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    if (line.startsWith(READY)) address.complete(line.substring(READY.length()));
  }
}
