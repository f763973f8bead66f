package dev.kindling.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * An open loop: requests come at moments that were drawn before, as those of many people do, and
 * wait for nobody's answer. The time of an answer counts from when its request was due, so that a
 * server that stops for a second is charged with all that came in that second. Each request in
 * flight has a connection of its own.
 */
public final class OpenLoad {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final int port;
  private final String path;
  private final double perSecond;
  private final LongFunction<Request> requests;
  private final Random chance = new Random(11);

  /** What Slack sends. */
  public OpenLoad(int port, double perSecond, Supplier<Request> requests) {
    this(port, Connection.SLACK, perSecond, _ -> requests.get());
  }

  /**
   * @param path where on the server
   * @param perSecond requests, on average; the pauses between them are those of chance
   * @param requests makes the next one, told when it was due in nanoseconds of the system's timer;
   *     called by many threads
   */
  public OpenLoad(int port, String path, double perSecond, LongFunction<Request> requests) {
    this.port = port;
    this.path = path;
    this.perSecond = perSecond;
    this.requests = requests;
  }

  /** Sends for that long, and waits for what is still open: ten seconds for each at most. */
  public Acknowledgements run(Duration time) throws IOException {
    Log log = new Log();
    try (Connections connections = new Connections(port, path, PATIENCE);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long begin = System.nanoTime();
      for (long due = pause(); due < time.toNanos(); due += pause()) {
        long at = begin + due;
        await(at);
        threads.execute(() -> send(connections, at, log));
      }
    }
    return log.read();
  }

  private long pause() {
    return (long) (-Math.log(1 - chance.nextDouble()) / perSecond * 1e9);
  }

  private static void await(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime())
      LockSupport.parkNanos(left);
  }

  private void send(Connections connections, long due, Log log) {
    Request request = requests.apply(due);
    long late = System.nanoTime() - due;
    try {
      Answer answer = connections.post(request.raw());
      log.answered(answer.status(), System.nanoTime() - due, late);
      request.heard().accept(answer);
    } catch (IOException e) {
      log.failed(e.getClass().getSimpleName(), System.nanoTime() - due, late);
    }
  }
}
