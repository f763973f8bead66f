package dev.kindling.testkit.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what a redis-server can only be asked, again and again. */
final class Ready {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMillis(10);
  private static final byte[] PING = "PING\r\n".getBytes(StandardCharsets.US_ASCII);

  private Ready() {}

  /** Until it answers; a process gives no other sign that it listens. */
  static void await(int port, Process process) {
    until("redis-server on port " + port, () -> !process.isAlive() || answers(port));
    if (!process.isAlive()) throw new IllegalStateException("redis-server ended at once");
  }

  /** Throws IllegalStateException if it takes longer than half a minute. */
  static void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) throw new IllegalStateException(what + " did not come up");
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** Until the reply to the command has all these in it; it may hang up and refuse before. */
  static void says(int port, String command, String... parts) {
    until(
        "%s with %s on port %d".formatted(command, String.join(" ", parts), port),
        () -> Arrays.stream(parts).allMatch(reply(port, command)::contains));
  }

  private static String reply(int port, String command) {
    try {
      return Wire.say(port, command);
    } catch (UncheckedIOException | IllegalStateException e) {
      return "";
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(1000);
      socket.getOutputStream().write(PING);
      int first = socket.getInputStream().read();
      return first == '+' || first == '-'; // '-': it wants a password first
    } catch (IOException e) {
      return false;
    }
  }
}
