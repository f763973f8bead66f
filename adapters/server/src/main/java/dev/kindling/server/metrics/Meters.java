package dev.kindling.server.metrics;

import dev.kindling.delivery.Priority;
import dev.kindling.platform.Platform;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * This server's counts and times, for Prometheus. Labels come from fixed sets, so that their number
 * is bounded, and name no organisation and no person.
 */
public final class Meters implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<String, AtomicLong> late = new ConcurrentHashMap<>();
  private final AtomicLong held = registry.gauge("kindling.leases", new AtomicLong());
  private final AtomicLong untold = registry.gauge("kindling.xapi.waiting", new AtomicLong());
  private final AtomicLong dropped = registry.gauge("kindling.xapi.dropped", new AtomicLong());
  private final JvmGcMetrics collections = new JvmGcMetrics();

  public Meters() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /** A turn was taken, with that result. */
  public void turn(Platform platform, String result) {
    registry.counter("kindling.turns", "platform", platform.key(), "result", result).increment();
  }

  /** How long a turn took until it could be acknowledged. */
  public <T> T timed(Platform platform, Supplier<T> turn) {
    return registry.timer("kindling.turn.time", "platform", platform.key()).record(turn);
  }

  /** An attempt to send ended with that result. */
  public void sent(Platform platform, String result) {
    registry.counter("kindling.sends", "platform", platform.key(), "result", result).increment();
  }

  /** Somebody looked whether a message arrived, with that result. */
  public void looked(Platform platform, String result) {
    registry.counter("kindling.looks", "platform", platform.key(), "result", result).increment();
  }

  /** How many organisations this server looks after. */
  public void held(int organisations) {
    held.set(organisations);
  }

  /** A delivery came to that state. */
  public void delivery(Platform platform, String state) {
    registry.counter("kindling.deliveries", "platform", platform.key(), "state", state).increment();
  }

  /** How long a delivery lay planned before it was claimed. */
  public void waited(Priority priority, Duration time) {
    registry
        .timer("kindling.delivery.wait", "priority", priority.name().toLowerCase(Locale.ROOT))
        .record(time.isNegative() ? Duration.ZERO : time);
  }

  /** How late a loop is with its oldest work; zero if it is up to date. */
  public void late(String loop, Duration time) {
    late.computeIfAbsent(loop, this::gauge).set(Math.max(0, time.toMillis()));
  }

  /** A look of a loop failed. */
  public void failed(String loop) {
    registry.counter("kindling.loop.failures", "loop", loop).increment();
  }

  /** So many statements were taken by the record of learning, and so many refused for good. */
  public void told(int taken, int refused) {
    registry.counter("kindling.xapi.statements", "result", "taken").increment(taken);
    registry.counter("kindling.xapi.statements", "result", "refused").increment(refused);
  }

  /** How many statements wait, and how many were ever dropped untold. */
  public void untold(long waiting, long everDropped) {
    untold.set(waiting);
    dropped.set(everDropped);
  }

  /** Everything, in Prometheus' text format. */
  public String scrape() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }

  private AtomicLong gauge(String loop) {
    AtomicLong millis = new AtomicLong();
    io.micrometer.core.instrument.Gauge.builder("kindling.lag", millis, ms -> ms.get() / 1000.0)
        .baseUnit("seconds")
        .tag("loop", loop)
        .register(registry);
    return millis;
  }
}
