package dev.kindling.bench.load;

import dev.kindling.testkit.slack.SlackRaw;
import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Open connections that nobody uses just now; a new one for whoever finds none. */
final class Connections implements AutoCloseable {
  private final int port;
  private final String path;
  private final Duration patience;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

  /**
   * @param patience how long each waits for an answer
   */
  Connections(int port, String path, Duration patience) {
    this.port = port;
    this.path = path;
    this.patience = patience;
  }

  /** A connection on which something failed is not used again. */
  Answer post(SlackRaw raw) throws IOException {
    Connection last = idle.pollLast();
    Connection connection = last == null ? new Connection(port, path, patience) : last;
    try {
      Answer answer = connection.post(raw);
      idle.addLast(connection);
      return answer;
    } catch (IOException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    for (Connection connection : idle) connection.close();
  }
}
