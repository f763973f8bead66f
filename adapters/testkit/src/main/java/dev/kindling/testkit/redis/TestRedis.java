package dev.kindling.testkit.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A real redis-server on a free loopback port, without persistence. It ends by itself with the JVM,
 * however that ends: its input is a pipe from here.
 */
public final class TestRedis implements AutoCloseable {
  private static final String UNTIL_INPUT_ENDS =
      "\"$0\" \"$@\" & p=$!; cat >/dev/null; kill -TERM $p; wait $p";

  private static final class Shared {
    static final TestRedis ONE = start();
  }

  private final Process process;
  private final int port;

  private TestRedis(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** The one that all tests of this JVM share; each test has an organisation of its own. */
  public static TestRedis shared() {
    return Shared.ONE;
  }

  /** A new one, for tests that change its settings or stop it. */
  public static TestRedis start(String... options) {
    int port = freePort();
    TestRedis redis = new TestRedis(process(port, options), port);
    Ready.await(port, redis.process);
    return redis;
  }

  private static Process process(int port, String... options) {
    try {
      Path folder = Files.createTempDirectory("test-redis");
      folder.toFile().deleteOnExit();
      return new ProcessBuilder(command(port, folder, options))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("redis-server could not be started", e);
    }
  }

  private static List<String> command(int port, Path folder, String... options) {
    List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", UNTIL_INPUT_ENDS));
    all.add(RedisBinary.find().toString());
    all.addAll(List.of("--port", port + "", "--bind", "127.0.0.1", "--dir", folder.toString()));
    all.addAll(List.of("--save", "", "--appendonly", "no"));
    all.addAll(List.of(options));
    return all;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it listens: {@code redis://127.0.0.1:port}. */
  public URI address() {
    return URI.create("redis://127.0.0.1:" + port);
  }

  /** Stops it and waits until it is gone. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
