package dev.kindling.testkit.slack;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.sun.net.httpserver.HttpExchange;
import dev.kindling.testkit.traffic.Counts;
import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.Mishaps;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Requests in, answers out, and what goes wrong between them. */
final class SlackServer {
  private static final String POST = "chat.postMessage";

  final CountDownLatch closed = new CountDownLatch(1);
  final Mishaps<Fault> mishaps = new Mishaps<>();
  final Counts counts = new Counts();

  private final InstantSource clock;
  private final Duration distance;
  private final Ledger ledger;
  private final Methods methods;
  private final ResponseHooks hooks;

  SlackServer(FakeOptions options, Ledger ledger, Methods methods, ResponseHooks hooks) {
    this.clock = options.clock();
    this.distance = options.distance();
    this.ledger = ledger;
    this.methods = methods;
    this.hooks = hooks;
  }

  void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Wanted wanted = Wanted.of(exchange);
      if (wanted.path().equals("/fake/tally")) write(exchange, tally(), 0);
      else handle(exchange, wanted, wanted.method());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(HttpExchange exchange, Wanted wanted, String method)
      throws IOException, InterruptedException {
    Fault fault =
        mishaps
            .told()
            .or(() -> method.equals(POST) ? mishaps.chance() : Optional.empty())
            .orElse(null);
    Said said = method.equals(POST) ? counted(wanted, fault) : said(method, wanted, fault);
    ledger.arrived(new SlackCall(method, wanted.arguments(), said.outcome()));
    if (distance.isPositive() && closed.await(distance.toNanos(), NANOSECONDS)) return;
    answer(exchange, said, fault);
  }

  private Said tally() {
    return new Said(200, counts.tally().json(), "", "ok");
  }

  private Said counted(Wanted wanted, @Nullable Fault fault) {
    String message = wanted.message();
    counts.arrived(message, clock.instant());
    Said said = said(POST, wanted, fault);
    if (said.isOk()) counts.taken(message, clock.instant());
    else if (said.status() == 429) counts.limited(clock.instant(), rest(said.retryAfter()));
    else if (said.status() >= 500) counts.leftOpen(message);
    return said;
  }

  private static Duration rest(String retryAfter) {
    return retryAfter.matches("[0-9.]+")
        ? Duration.ofNanos(new BigDecimal(retryAfter).movePointRight(9).longValue())
        : Duration.ZERO;
  }

  private Said said(String method, Wanted wanted, @Nullable Fault fault) {
    return switch (fault) {
      case Fault.Status(int status, String retryAfter) ->
          Said.status(status, retryAfter == null ? "" : retryAfter);
      case Fault.ErrorCode(String code) -> Said.error(code);
      case Fault.TakenThenStatus _,
          Fault.TakenThenDropped _,
          Fault.TakenThenCutShort _,
          Fault.TakenThenGarbled _,
          Fault.TakenThenSilent _ ->
          said(method, wanted);
      case null -> said(method, wanted);
    };
  }

  private Said said(String method, Wanted wanted) {
    return method.equals(Wanted.HOOK) ? hooks.call(wanted) : methods.call(method, wanted);
  }

  private void answer(HttpExchange exchange, Said said, @Nullable Fault fault)
      throws IOException, InterruptedException {
    switch (fault) {
      case Fault.TakenThenDropped _ -> {}
      case Fault.TakenThenSilent _ -> closed.await();
      case Fault.TakenThenStatus(int status) -> write(exchange, Said.status(status, ""), 0);
      case Fault.TakenThenGarbled _ -> write(exchange, new Said(200, "<html>", "", ""), 0);
      case Fault.TakenThenCutShort _ -> write(exchange, said, 100);
      case Fault.Status _, Fault.ErrorCode _ -> write(exchange, said, 0);
      case null -> write(exchange, said, 0);
    }
  }

  /** Announces {@code missing} bytes more than it writes. */
  private static void write(HttpExchange exchange, Said said, int missing) throws IOException {
    byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
    if (!said.retryAfter().isEmpty())
      exchange.getResponseHeaders().set("Retry-After", said.retryAfter());
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length + missing);
    if (body.length > 0) exchange.getResponseBody().write(body);
  }
}
