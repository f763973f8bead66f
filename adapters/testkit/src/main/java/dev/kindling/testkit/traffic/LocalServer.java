package dev.kindling.testkit.traffic;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server on loopback, a virtual thread a request; nobody else can reach it. */
public final class LocalServer implements AutoCloseable {
  private static final int WAITING_CONNECTIONS = 1024;

  static {
    // The JDK's server would let each answer wait 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "2048");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private LocalServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts at once.
   *
   * @param port 0 for any that is free
   */
  public static LocalServer start(int port, HttpHandler handler) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      LocalServer local = new LocalServer(HttpServer.create(address, WAITING_CONNECTIONS));
      local.server.createContext("/", handler);
      local.server.setExecutor(local.threads);
      local.server.start();
      return local;
    } catch (IOException e) {
      throw new UncheckedIOException("No fake can listen on loopback, port " + port, e);
    }
  }

  /** The address of that path, which begins with a slash. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** Breaks every connection and waits for what is being handled. */
  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
