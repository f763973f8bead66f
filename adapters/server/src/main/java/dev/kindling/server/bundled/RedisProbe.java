package dev.kindling.server.bundled;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Asks who listens on a port: the redis-server with that password, or somebody else. */
final class RedisProbe {
  private static final int PATIENCE_MILLIS = 1_000;

  /** What is known of a redis-server. */
  enum State {
    /** Nobody listens there, or somebody who doesn't know the password. */
    GONE,
    /** Somebody listens there and says nothing, or not yet what is asked for. */
    BUSY,
    READY
  }

  private RedisProbe() {}

  static State look(RedisConfiguration configuration) {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), configuration.port()),
          PATIENCE_MILLIS);
      return ask(socket, configuration.password());
    } catch (SocketTimeoutException e) {
      return State.BUSY;
    } catch (IOException e) {
      return State.GONE;
    }
  }

  private static State ask(Socket socket, String password) throws IOException {
    BufferedReader answers =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    if (!"+OK".equals(say(socket, answers, "AUTH " + password))) return State.GONE;
    return "+PONG".equals(say(socket, answers, "PING")) ? State.READY : State.BUSY;
  }

  private static @Nullable String say(Socket socket, BufferedReader answers, String words)
      throws IOException {
    socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    return answers.readLine();
  }
}
