package dev.kindling.testkit.teams;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import dev.kindling.testkit.traffic.Counts;
import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.Mishaps;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends to conversations: counted as they arrive, then refused, taken, or met by a fault. */
final class ConnectorSends {
  final Mishaps<ConnectorFault> mishaps = new Mishaps<>();
  final Counts counts = new Counts();
  final AtomicInteger arrived = new AtomicInteger();
  final CountDownLatch closed = new CountDownLatch(1);

  private final InstantSource clock;
  private final Duration distance;
  private final ConnectorService service;

  ConnectorSends(FakeOptions options, ConnectorService service) {
    this.clock = options.clock();
    this.distance = options.distance();
    this.service = service;
  }

  /** A send as it was read. */
  private record Send(boolean post, List<String> path, String body, JsonNode activity) {
    /** The same text when the same comes again. */
    String message() {
      return path + body;
    }
  }

  void handle(HttpExchange exchange, List<String> path, String body) throws IOException {
    arrived.incrementAndGet();
    boolean post = exchange.getRequestMethod().equals("POST");
    Send send = new Send(post, path, body, TeamsJson.read(body));
    if (send.post()) counts.arrived(send.message(), clock.instant());
    String authorization = ConnectorHttp.header(exchange, "Authorization");
    Optional<ConnectorAnswer> refusal =
        service.refusal(authorization, path, body.length(), send.activity());
    if (refusal.isPresent()) answer(exchange, counted(send, refusal.get()));
    else take(exchange, send);
  }

  /** Counted when it arrived, as Teams does; the answer is under way for a while. */
  private void answer(HttpExchange exchange, ConnectorAnswer answer) throws IOException {
    try {
      if (distance.isPositive() && closed.await(distance.toNanos(), NANOSECONDS)) return;
      ConnectorHttp.write(exchange, answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(HttpExchange exchange, Send send) throws IOException {
    switch (mishaps.told().or(mishaps::chance).orElse(null)) {
      case ConnectorFault.Status status ->
          answer(exchange, counted(send, ConnectorAnswer.of(status)));
      case ConnectorFault.TakenThenStatus(int status) -> {
        taken(send);
        answer(exchange, ConnectorAnswer.told(status, "", Map.of()));
      }
      case ConnectorFault.TakenThenDropped _ -> taken(send);
      case ConnectorFault.TakenThenSilent _ -> {
        taken(send);
        untilClosed();
      }
      case null -> answer(exchange, taken(send));
    }
  }

  private ConnectorAnswer taken(Send send) {
    String conversation = send.path().get(4);
    ConnectorAnswer answer =
        send.post()
            ? service.post(conversation, send.activity())
            : service.replace(conversation, send.path().getLast(), send.activity());
    return counted(send, answer);
  }

  /** Replacements may come again and are left out. */
  private ConnectorAnswer counted(Send send, ConnectorAnswer answer) {
    if (!send.post()) return answer;
    if (answer.isTaken()) counts.taken(send.message(), clock.instant());
    else if (answer.status() == 429) counts.limited(clock.instant(), rest(answer));
    else if (answer.status() >= 500 || answer.status() == 408) counts.leftOpen(send.message());
    return answer;
  }

  private static Duration rest(ConnectorAnswer limited) {
    String seconds = limited.headers().getOrDefault("Retry-After", "");
    return seconds.matches("[0-9]+([.][0-9]+)?")
        ? Duration.ofNanos(new BigDecimal(seconds).movePointRight(9).longValue())
        : Duration.ZERO;
  }

  private void untilClosed() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
