package dev.kindling.testkit.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits until a redis-server answers; a process gives no other sign that it listens. */
final class Ready {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(10);
  private static final byte[] PING = "PING\r\n".getBytes(StandardCharsets.US_ASCII);

  private Ready() {}

  static void await(int port, Process process) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(port)) {
      if (!process.isAlive() || System.nanoTime() > end)
        throw new IllegalStateException("redis-server did not come up on port " + port);
      LockSupport.parkNanos(LOOK.toNanos());
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
