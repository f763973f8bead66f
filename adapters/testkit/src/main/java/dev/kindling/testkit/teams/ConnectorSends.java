package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends to conversations: counted as they arrive, then refused, taken, or met by a fault. */
final class ConnectorSends {
  final Queue<ConnectorFault> faults = new ConcurrentLinkedQueue<>();
  final AtomicInteger arrived = new AtomicInteger();
  final CountDownLatch closed = new CountDownLatch(1);

  private final ConnectorService service;

  ConnectorSends(ConnectorService service) {
    this.service = service;
  }

  void handle(HttpExchange exchange, List<String> path, String body) throws IOException {
    arrived.incrementAndGet();
    String authorization = ConnectorHttp.header(exchange, "Authorization");
    Optional<ConnectorAnswer> refusal = service.refusal(authorization, path, body);
    if (refusal.isPresent()) ConnectorHttp.write(exchange, refusal.get());
    else take(exchange, path, TeamsJson.read(body));
  }

  private void take(HttpExchange exchange, List<String> path, JsonNode activity)
      throws IOException {
    switch (faults.poll()) {
      case ConnectorFault.Status status ->
          ConnectorHttp.write(exchange, ConnectorAnswer.of(status));
      case ConnectorFault.TakenThenDropped _ -> taken(exchange, path, activity);
      case ConnectorFault.TakenThenSilent _ -> {
        taken(exchange, path, activity);
        untilClosed();
      }
      case null -> ConnectorHttp.write(exchange, taken(exchange, path, activity));
    }
  }

  private ConnectorAnswer taken(HttpExchange exchange, List<String> path, JsonNode activity) {
    return exchange.getRequestMethod().equals("PUT")
        ? service.replace(path.get(4), path.getLast(), activity)
        : service.post(path.get(4), activity);
  }

  private void untilClosed() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
