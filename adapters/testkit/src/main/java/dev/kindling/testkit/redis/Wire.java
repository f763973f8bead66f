package dev.kindling.testkit.redis;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says one command to a redis-server on loopback and reads one text or number. */
final class Wire {
  private static final int PATIENCE_MILLIS = 5_000;

  private Wire() {}

  /** The reply; throws IllegalStateException if that is an error. */
  static String say(int port, String command) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
      return reply(new BufferedInputStream(socket.getInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reply(InputStream in) throws IOException {
    String line = line(in);
    return switch (line.charAt(0)) {
      case '+', ':' -> line.substring(1);
      case '$' ->
          new String(in.readNBytes(Integer.parseInt(line.substring(1))), StandardCharsets.UTF_8);
      default -> throw new IllegalStateException(line);
    };
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\r'; c = in.read()) {
      if (c < 0) throw new IOException("The server hung up");
      line.append((char) c);
    }
    in.read();
    return line.toString();
  }
}
