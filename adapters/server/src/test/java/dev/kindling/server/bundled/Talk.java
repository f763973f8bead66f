package dev.kindling.server.bundled;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Talks with a Redis in its own plain words; keys and values have no spaces. */
final class Talk implements AutoCloseable {
  private final Socket socket;
  private final BufferedReader answers;

  Talk(BundledRedis redis) {
    URI address = URI.create(redis.url().reveal());
    try {
      this.socket = new Socket(address.getHost(), address.getPort());
      this.answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      say("AUTH " + address.getUserInfo().substring(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void set(String key, String value) throws IOException {
    if (!"+OK".equals(say("SET " + key + " " + value))) throw new IOException("Not kept");
  }

  /** Throws if there is none. */
  String get(String key) throws IOException {
    if ("$-1".equals(say("GET " + key))) throw new IOException("Not there: " + key);
    return answers.readLine();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private String say(String words) throws IOException {
    socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    return answers.readLine();
  }
}
