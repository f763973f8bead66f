package dev.kindling.bench.ticks;

import dev.kindling.bench.machine.Machine;
import dev.kindling.content.PackReader;
import dev.kindling.conversation.Coach;
import dev.kindling.conversation.Ticks;
import dev.kindling.curriculum.Library;
import dev.kindling.organisation.Glance;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.redis.RedisStore;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.server.calendar.JollydayHolidays;
import dev.kindling.testkit.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Plans the sessions of learners who are all due within the same half hour, in many organisations,
 * on a real Redis. Prints sessions a second and bytes of Redis for each learner. The baseline, in
 * the same run: the same number of bare writes of a record's size.
 */
public final class TicksBench {
  private static final Instant DUE = Instant.parse("2026-03-03T09:00:00Z");
  private static final Instant NOW = DUE.plus(Duration.ofMinutes(30));

  private final TestRedis redis;
  private final RedisStore store;
  private final int organisations;
  private final int people;

  private TicksBench(TestRedis redis, RedisStore store, int organisations, int people) {
    this.redis = redis;
    this.store = store;
    this.organisations = organisations;
    this.people = people;
  }

  /**
   * Arguments: learners (50,000), organisations (50), threads (16: as many as a server looks after
   * at a time), and when Redis flushes its file ({@code always}, as it is to be set up).
   */
  public static void main(String[] args) throws InterruptedException {
    int learners = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
    int organisations = args.length > 1 ? Integer.parseInt(args[1]) : 50;
    int threads = args.length > 2 ? Integer.parseInt(args[2]) : 16;
    String fsync = args.length > 3 ? args[3] : "always";
    try (TestRedis redis = TestRedis.start("--appendonly", "yes", "--appendfsync", fsync);
        RedisStore store = RedisStore.at(redis.address())) {
      System.out.println("appendfsync " + fsync);
      new TicksBench(redis, store, organisations, learners / organisations).run(threads);
    }
  }

  private void run(int threads) throws InterruptedException {
    Library library = PackReader.library(PackReader.files(null));
    for (int i = 0; i < organisations; i++) store.organisations().save(Crowd.organisation(i));
    long empty = Used.memory(redis.address());
    Map<Organisation, Lease> leases = leases();
    Crowd crowd = new Crowd(DUE, library.in("en-GB"));
    each(2, leases, (organisation, lease) -> crowd.move(store.records(), lease, people));
    System.out.println(Machine.description());
    System.out.printf(
        "%,d learners in %,d organisations, %d threads%n", total(), organisations, threads);
    System.out.printf(
        "before: %,d bytes of Redis a learner%n", per(Used.memory(redis.address()) - empty));
    Used.awaitQuiet(redis.address());
    double bare = BareWrites.perSecond(redis.address(), total());
    Used.awaitQuiet(redis.address());
    double planned = plan(threads, leases, library);
    System.out.printf(
        "after:  %,d bytes of Redis a learner%n", per(Used.memory(redis.address()) - empty));
    System.out.printf("ratio to bare writes: %.2f (%,.0f a second)%n", planned / bare, bare);
  }

  private double plan(int threads, Map<Organisation, Lease> leases, Library library)
      throws InterruptedException {
    Coach coach = new Coach(new JollydayHolidays());
    Ticks ticks = new Ticks(store.records(), store.installations(), coach, library);
    AtomicLong planned = new AtomicLong();
    double redisBefore = Used.processor(redis.address());
    double javaBefore = OwnTime.processor();
    long begin = System.nanoTime();
    each(
        threads,
        leases,
        (organisation, lease) -> {
          for (Instant wake = NOW; !wake.isAfter(NOW); )
            wake = tick(ticks, lease, organisation, planned);
        });
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        "planned %,d sessions in %.1f s: %,.0f a second, 1,000,000 in %.0f s%n",
        planned.get(), seconds, planned.get() / seconds, 1_000_000 * seconds / planned.get());
    System.out.printf(
        "processor time for each: %.0f µs here, %.0f µs in Redis%n",
        1e6 * (OwnTime.processor() - javaBefore) / planned.get(),
        1e6 * (Used.processor(redis.address()) - redisBefore) / planned.get());
    return planned.get() / seconds;
  }

  /** One look, as the server's loop takes it: when Redis is slow, again. Returns when next. */
  private static Instant tick(
      Ticks ticks, Lease lease, Organisation organisation, AtomicLong planned) {
    try {
      Ticks.Step step = ticks.step(lease, organisation, NOW);
      planned.addAndGet(step.planned());
      return step.wake();
    } catch (StoreUnavailable e) {
      System.out.println("Again: " + e.getMessage());
      return NOW;
    }
  }

  private Map<Organisation, Lease> leases() {
    return store.leases().look("bench", NOW, any -> true).stream()
        .collect(Collectors.toMap(Glance::organisation, Glance::lease));
  }

  private interface Each {
    void go(Organisation organisation, Lease lease);
  }

  private static void each(int threads, Map<Organisation, Lease> leases, Each each)
      throws InterruptedException {
    ConcurrentLinkedQueue<Map.Entry<Organisation, Lease>> left =
        new ConcurrentLinkedQueue<>(leases.entrySet());
    List<Thread> running =
        IntStream.range(0, threads)
            .mapToObj(i ->
                Thread.ofVirtual()
                    .start(() -> {
                      for (var one = left.poll(); one != null; one = left.poll())
                        each.go(one.getKey(), one.getValue());
                    }))
            .toList();
    for (Thread thread : running) thread.join();
  }

  private int total() {
    return organisations * people;
  }

  private long per(long bytes) {
    return bytes / total();
  }
}
