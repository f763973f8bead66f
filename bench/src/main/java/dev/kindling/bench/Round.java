package dev.kindling.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** One timed round: the same thing so many times on so many threads. */
final class Round {
  private final int times;
  private final int threads;

  Round(int times, int threads) {
    this.times = times;
    this.threads = threads;
  }

  /**
   * What a round took.
   *
   * @param perSecond how many a second, over all threads
   * @param p99 the slowest of a hundred, in microseconds
   */
  record Figures(double perSecond, long p99) {}

  Figures run(IntConsumer thing) throws InterruptedException {
    long[] micros = new long[times];
    AtomicInteger next = new AtomicInteger();
    List<Thread> running = new ArrayList<>();
    long begin = System.nanoTime();
    for (int i = 0; i < threads; i++)
      running.add(Thread.ofPlatform().start(() -> work(thing, next, micros)));
    for (Thread thread : running) thread.join();
    double seconds = (System.nanoTime() - begin) / 1e9;
    Arrays.sort(micros);
    return new Figures(times / seconds, micros[(int) (times * 0.99)]);
  }

  private void work(IntConsumer thing, AtomicInteger next, long[] micros) {
    for (int n = next.getAndIncrement(); n < times; n = next.getAndIncrement()) {
      long begin = System.nanoTime();
      thing.accept(n);
      micros[n] = (System.nanoTime() - begin) / 1000;
    }
  }
}
