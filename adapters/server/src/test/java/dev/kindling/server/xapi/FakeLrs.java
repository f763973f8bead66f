package dev.kindling.server.xapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import dev.kindling.testkit.traffic.LocalServer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A learning record store that holds senders to what xAPI 1.0.3 asks of them. */
final class FakeLrs implements AutoCloseable {
  static final String LOGIN = "key:secret";

  /** What it does instead of its work, once. */
  sealed interface Fault {
    /** Takes nothing and answers that. */
    record Answers(int status, String retryAfter) implements Fault {}

    /** Takes everything and breaks the connection. */
    record TakesAndDrops() implements Fault {}

    /** Tells that it was reached, and goes on when it is let. */
    record Hangs(CountDownLatch reached, CountDownLatch go) implements Fault {}
  }

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final LocalServer server = LocalServer.start(0, this::handle);
  private final Map<String, JsonNode> kept = new LinkedHashMap<>();
  private final List<Integer> batches = new ArrayList<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final List<String> refused = new ArrayList<>();

  URI address() {
    return server.at("/xapi");
  }

  synchronized void next(Fault... more) {
    faults.addAll(List.of(more));
  }

  /** Will never take a statement about that. */
  synchronized void refuse(String object) {
    refused.add(object);
  }

  /** Keeps something else under the id of each statement about that. */
  synchronized void holdsOther(String id) {
    kept.put(id, MAPPER.createObjectNode().put("id", id));
  }

  synchronized List<JsonNode> kept() {
    return List.copyOf(kept.values());
  }

  /** How many statements each request had. */
  synchronized List<Integer> batches() {
    return List.copyOf(batches);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode batch = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
      Fault fault = next();
      if (fault instanceof Fault.Hangs hangs) hang(hangs);
      if (fault instanceof Fault.Answers answers) answer(exchange, answers);
      else answer(exchange, take(exchange, batch), fault instanceof Fault.TakesAndDrops);
    }
  }

  private synchronized @Nullable Fault next() {
    return faults.poll();
  }

  private static void hang(Fault.Hangs hangs) {
    hangs.reached().countDown();
    try {
      hangs.go().await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, Fault.Answers answers) throws IOException {
    if (!answers.retryAfter().isEmpty())
      exchange.getResponseHeaders().add("Retry-After", answers.retryAfter());
    exchange.sendResponseHeaders(answers.status(), -1);
  }

  private static void answer(HttpExchange exchange, int status, boolean drop) throws IOException {
    // A length that never comes breaks the connection.
    exchange.sendResponseHeaders(drop ? 200 : status, drop ? 10 : -1);
  }

  private synchronized int take(HttpExchange exchange, JsonNode batch) {
    batches.add(batch.size());
    if (!exchange.getRequestURI().getPath().equals("/xapi/statements")) return 404;
    if (!"1.0.3".equals(exchange.getRequestHeaders().getFirst("X-Experience-API-Version")))
      return 400;
    String login = Base64.getEncoder().encodeToString(LOGIN.getBytes(UTF_8));
    if (!("Basic " + login).equals(exchange.getRequestHeaders().getFirst("Authorization")))
      return 401;
    for (JsonNode statement : batch) {
      if (!isValid(statement)) return 400;
      JsonNode before = kept.get(statement.path("id").asText());
      if (before != null && !before.equals(statement)) return 409;
    }
    batch.forEach(statement -> kept.putIfAbsent(statement.path("id").asText(), statement));
    return 200;
  }

  private boolean isValid(JsonNode statement) {
    return statement.path("id").asText().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        && statement.at("/actor/account/homePage").asText().startsWith("https://")
        && !statement.at("/actor/account/name").asText().isEmpty()
        && statement.at("/verb/id").asText().startsWith("http")
        && statement.at("/object/id").asText().startsWith("https://")
        && refused.stream().noneMatch(statement.at("/object/id").asText()::endsWith);
  }

  @Override
  public void close() {
    server.close();
  }
}
