package dev.kindling.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * A closed loop: each connection sends its next request when its last one is answered. So the time
 * of an answer is what it takes under as much load as there are connections.
 */
public final class Load {
  private final int port;
  private final List<? extends Caller> callers;

  /**
   * @param callers one for each connection
   */
  public Load(int port, List<? extends Caller> callers) {
    this.port = port;
    this.callers = List.copyOf(callers);
  }

  /** Calls for that long; throws IllegalStateException if the server hangs up. */
  public Stretch run(Duration time) throws InterruptedException {
    return run(time, Long.MAX_VALUE);
  }

  /** The same, until there are so many answers if that comes first. */
  public Stretch run(Duration time, long most) throws InterruptedException {
    LongAdder failed = new LongAdder();
    AtomicLong left = new AtomicLong(most);
    List<long[]> nanos = new ArrayList<>();
    long begin = System.nanoTime();
    long end = begin + time.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(callers.size())) {
      List<Future<long[]>> running = new ArrayList<>();
      for (Caller caller : callers)
        running.add(threads.submit(() -> call(caller, end, left, failed)));
      for (Future<long[]> one : running) nanos.add(one.get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("A connection failed", e.getCause());
    }
    return Stretch.of((System.nanoTime() - begin) / 1e9, nanos, failed.sum());
  }

  private long[] call(Caller caller, long end, AtomicLong left, LongAdder failed) {
    long[] nanos = new long[1024];
    int count = 0;
    try (Connection connection = new Connection(port)) {
      while (left.getAndDecrement() > 0 && System.nanoTime() < end) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
        nanos[count++] = once(connection, caller, failed);
      }
      return Arrays.copyOf(nanos, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long once(Connection connection, Caller caller, LongAdder failed)
      throws IOException {
    var request = caller.next();
    long begin = System.nanoTime();
    Answer answer = connection.post(request);
    long took = System.nanoTime() - begin;
    if (answer.status() != 200) failed.increment();
    caller.hear(answer);
    return took;
  }
}
