package dev.kindling.bench.load;

import dev.kindling.testkit.slack.SlackRaw;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One connection to a server on this machine, kept open: as much of HTTP as a load generator needs,
 * which takes a tenth of the processor time of a whole HTTP client.
 */
public final class Connection implements AutoCloseable {
  /** Where Slack sends everything. */
  static final String SLACK = "/slack/events";

  private static final String START =
      String.join(
          "\r\n",
          " HTTP/1.1",
          "Host: 127.0.0.1",
          "Accept: application/json,*/*",
          "Accept-Encoding: gzip,deflate",
          "");

  private final String path;
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  /** Waits for an answer as long as it takes. */
  public Connection(int port) throws IOException {
    this(port, SLACK, Duration.ZERO);
  }

  /**
   * Gives up waiting for more of an answer after that long, with an IOException.
   *
   * @param path where everything is sent
   * @param patience zero for never
   */
  public Connection(int port, String path, Duration patience) throws IOException {
    this.path = path;
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout((int) patience.toMillis());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    out = socket.getOutputStream();
  }

  /** Sends a request and reads the answer. */
  public Answer post(SlackRaw raw) throws IOException {
    out.write(written(raw));
    return read();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private byte[] written(SlackRaw raw) {
    StringBuilder head = new StringBuilder("POST ").append(path).append(START);
    raw.headers().forEach((name, value) -> line(head, name, value));
    line(head, "Content-Length", String.valueOf(raw.body().length));
    byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[first.length + raw.body().length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(raw.body(), 0, all, first.length, raw.body().length);
    return all;
  }

  private static void line(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value).append("\r\n");
  }

  private Answer read() throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    Head head = new Head();
    for (String line = line(); !line.isEmpty(); line = line()) head.note(line);
    return new Answer(status, head.chunked ? chunks() : bytes(head.length), head.zipped);
  }

  /** What of the headers says how to read the body. */
  private static final class Head {
    private int length;
    private boolean chunked;
    private boolean zipped;

    void note(String line) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:"))
        length = Integer.parseInt(lower.substring("content-length:".length()).strip());
      chunked |= lower.startsWith("transfer-encoding:");
      zipped |= lower.startsWith("content-encoding:") && lower.endsWith("gzip");
    }
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int next = length(); next > 0; next = length()) {
      all.write(bytes(next));
      line();
    }
    line();
    return all.toByteArray();
  }

  private int length() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private byte[] bytes(int many) throws IOException {
    byte[] bytes = in.readNBytes(many);
    if (bytes.length < many) throw new EOFException("The server hung up");
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) throw new EOFException("The server hung up");
      if (next != '\r') line.append((char) next);
    }
    return line.toString();
  }
}
