package dev.kindling.testkit.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Free ports on loopback. */
final class Ports {
  private static final int BUS = 10_000;
  private static final int TRIES = 100;

  private Ports() {}

  static int free() {
    return free(0);
  }

  /** One with room for the bus that nodes of a cluster talk over, 10,000 above it. */
  static int freeWithBus() {
    return IntStream.generate(Ports::free)
        .limit(TRIES)
        .filter(port -> port + BUS <= 65_535 && isFree(port + BUS))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try {
      return free(port) == port;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static int free(int wanted) {
    try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
