package dev.kindling.server.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.traffic.LocalServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The personal chat in the playground. What the coach sends there passes through here, so that the
 * test sees the message and what the playground said to it.
 */
final class PlaygroundChat implements TeamsChat, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  final Playground playground;
  private final Town town;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final LocalServer between = LocalServer.start(0, this::pass);
  private final List<ConnectorMessage> taken = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  PlaygroundChat(Town town, Path modules, Path folder) throws Exception {
    this.town = town;
    String bot = town.kindling.address().replaceAll("/+$", "") + "/api/messages";
    String service = between.at("/connector").toString();
    playground = new Playground(modules, folder, bot, service);
  }

  /** Something happens in the playground. */
  interface Happening {
    void happen() throws Exception;
  }

  @Override
  public ConnectorMessage says(String words) throws Exception {
    return after(() -> playground.types(playground.personal(), words));
  }

  @Override
  public ConnectorMessage presses(ConnectorMessage message, String label) throws Exception {
    return fills(message, label, Map.of());
  }

  @Override
  public ConnectorMessage marks(ConnectorMessage message, String label) throws Exception {
    int before = of(message).size();
    ConnectorMessage on = now(message);
    step();
    playground.submits(
        on.conversation(), on.id(), TeamsCard.pressed(on, label, Map.of()));
    awaitMore(() -> of(message).size() > before);
    return now(message);
  }

  @Override
  public ConnectorMessage fills(ConnectorMessage message, String label, Map<String, String> fields)
      throws Exception {
    JsonNode data = TeamsCard.pressed(message, label, fields);
    return after(() -> playground.submits(message.conversation(), message.id(), data));
  }

  @Override
  public ConnectorMessage now(ConnectorMessage message) {
    return of(message).getLast();
  }

  /** It happens; the one new message that comes of it, wherever. */
  ConnectorMessage after(Happening what) throws Exception {
    int before = posts().size();
    step();
    what.happen();
    awaitMore(() -> posts().size() > before);
    finish();
    if (posts().size() != before + 1) throw new AssertionError(words(before));
    return posts().getLast();
  }

  /** The playground took all that it was sent, and what came of it is recorded. */
  void finish() {
    if (!town.kindling.finish(PATIENCE)) throw new AssertionError("The coach isn't done");
    if (!refusals().isEmpty()) throw new AssertionError(refusals());
  }

  /** All new messages so far. */
  synchronized List<ConnectorMessage> posts() {
    return taken.stream().filter(message -> !message.replaces()).toList();
  }

  @Override
  public void close() {
    playground.close();
    between.close();
    http.close();
  }

  private void step() {
    town.clock.tick(Duration.ofSeconds(2));
  }

  private synchronized List<ConnectorMessage> of(ConnectorMessage message) {
    return taken.stream().filter(one -> one.id().equals(message.id())).toList();
  }

  private synchronized List<String> refusals() {
    return List.copyOf(refused);
  }

  private String words(int from) {
    return posts().stream().skip(from).map(ConnectorMessage::words).toList().toString();
  }

  private synchronized void awaitMore(BooleanSupplier so) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.getAsBoolean()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) throw new AssertionError("Nothing came; refused: " + refused);
      wait(left);
    }
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getRawPath().replaceFirst("^/connector", "");
      HttpResponse<String> answer = send(exchange.getRequestMethod(), path, body);
      note(exchange.getRequestMethod(), path, JSON.readTree(body), answer);
      byte[] said = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.statusCode(), said.length == 0 ? -1 : said.length);
      exchange.getResponseBody().write(said);
    }
  }

  private HttpResponse<String> send(String method, String path, byte[] body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(playground.connector() + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofByteArray(body))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException("Interrupted on the way to the playground", e);
    }
  }

  private synchronized void note(
      String method, String path, JsonNode activity, HttpResponse<String> answer)
      throws IOException {
    String[] parts = path.split("/");
    if (answer.statusCode() / 100 != 2)
      refused.add(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
    else taken.add(message(method, parts, activity, answer));
    notifyAll();
  }

  private ConnectorMessage message(
      String method, String[] path, JsonNode activity, HttpResponse<String> answer)
      throws IOException {
    boolean replaces = method.equals("PUT");
    String id = replaces ? path[5] : JSON.readTree(answer.body()).path("id").asText();
    return new ConnectorMessage(path[3], id, activity, replaces, town.clock.instant());
  }
}
