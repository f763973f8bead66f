package dev.kindling.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicReference;

/** A line to a redis-server on which an answer can be lost, or a request be very late. */
final class LossyLine implements AutoCloseable {
  private enum Fault {
    NONE,
    LOSE_ANSWER,
    HOLD_REQUEST
  }

  private final int redis;
  private final ServerSocket door;
  private final AtomicReference<Fault> next = new AtomicReference<>(Fault.NONE);
  private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
  private final SynchronousQueue<byte[]> held = new SynchronousQueue<>();

  LossyLine(int redis) throws IOException {
    this.redis = redis;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Redis does what it is asked next, but whoever asked is cut off before the answer. */
  void loseTheNextAnswer() {
    next.set(Fault.LOSE_ANSWER);
  }

  /** Whoever asks next is cut off, and Redis is asked only with {@link #deliver}. */
  void holdTheNextRequest() {
    next.set(Fault.HOLD_REQUEST);
  }

  /** Brings Redis the request that was held, and waits until it has been answered. */
  void deliver(byte[] request) throws IOException {
    try (Socket late = new Socket(InetAddress.getLoopbackAddress(), redis)) {
      late.getOutputStream().write(request);
      if (late.getInputStream().read() < 0) throw new IOException("Redis hung up");
    }
  }

  /** Waits for the request that is held. */
  byte[] held() throws InterruptedException {
    return held.take();
  }

  private void accept() {
    try {
      while (true) connect(door.accept());
    } catch (IOException e) {
      // The door is closed: the test is over.
    }
  }

  private void connect(Socket client) throws IOException {
    Socket server = new Socket(InetAddress.getLoopbackAddress(), redis);
    open.add(client);
    open.add(server);
    Thread.ofVirtual().start(() -> pass(client, server, Fault.HOLD_REQUEST));
    Thread.ofVirtual().start(() -> pass(server, client, Fault.LOSE_ANSWER));
  }

  private void pass(Socket from, Socket to, Fault fault) {
    byte[] buffer = new byte[1 << 16];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (next.compareAndSet(fault, Fault.NONE)) {
          if (fault == Fault.HOLD_REQUEST) hold(from, Arrays.copyOf(buffer, read));
          return;
        }
        to.getOutputStream().write(buffer, 0, read);
      }
    } catch (IOException e) {
      // One end hung up; so does the other.
    }
  }

  private void hold(Socket client, byte[] request) throws IOException {
    client.close();
    try {
      held.put(request);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket socket : open) socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
