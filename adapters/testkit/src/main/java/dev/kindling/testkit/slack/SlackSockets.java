package dev.kindling.testkit.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/**
 * Slack's side of Socket Mode: tickets are good once, envelopes go to the newest connection, and
 * each waits for its acknowledgement.
 */
public final class SlackSockets implements AutoCloseable {
  /** The only app-level token it knows. */
  public static final String TOKEN = "xapp-1-A0KINDLING-0000000000-a-token-of-the-fake";

  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private volatile CompletableFuture<WebSocket> newest = new CompletableFuture<>();
  private final WebSocketServer server = new Server();
  private boolean started;

  /** It listens from the first time that somebody asks to connect. */
  private synchronized void start() {
    if (started) return;
    server.setReuseAddr(true);
    server.setDaemon(true);
    server.start();
    started = true;
  }

  /** Answers apps.connections.open. */
  Said open(String token) {
    if (!token.equals(TOKEN)) return Said.error("invalid_auth");
    start();
    String ticket = "ticket" + number.incrementAndGet();
    tickets.add(ticket);
    String url = "ws://127.0.0.1:%d/link/?ticket=%s".formatted(wait(port), ticket);
    return Said.ok(Wanted.JSON.createObjectNode().put("url", url));
  }

  /**
   * Sends an envelope and waits for its acknowledgement, ten seconds at most.
   *
   * @param type {@code events_api}, {@code interactive} or {@code slash_commands}
   */
  public JsonNode send(String type, JsonNode payload) {
    return wait(sent(type, payload));
  }

  /** Sends an envelope; done when it is acknowledged. */
  public CompletableFuture<JsonNode> sent(String type, JsonNode payload) {
    String id = "envelope-" + number.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    awaited.put(id, answer);
    ObjectNode envelope = Wanted.JSON.createObjectNode().put("envelope_id", id).put("type", type);
    envelope.put("accepts_response_payload", !type.equals("events_api")).set("payload", payload);
    wait(newest).send(envelope.toString());
    return answer;
  }

  /** Waits until somebody is connected. */
  public void awaitConnection() {
    wait(newest);
  }

  /**
   * Says that this connection ends, as Slack does every few hours, and that a new one is wanted.
   */
  public void askToReconnect() {
    WebSocket old = wait(newest);
    newest = new CompletableFuture<>();
    old.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
  }

  /** The connection breaks. */
  public void cut() {
    WebSocket old = wait(newest);
    newest = new CompletableFuture<>();
    old.close(1011, "gone");
  }

  private static JsonNode read(String message) {
    try {
      return Wanted.JSON.readTree(message);
    } catch (JsonProcessingException e) {
      throw new AssertionError("What was sent is no JSON", e);
    }
  }

  @Override
  public synchronized void close() {
    if (!started) return;
    try {
      server.stop(1000);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> T wait(CompletableFuture<T> future) {
    try {
      return future.get(10, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("Nothing came through the socket", e);
    }
  }

  /** Refuses who has no ticket. */
  private final class Server extends WebSocketServer {
    private Server() {
      super(new InetSocketAddress("127.0.0.1", 0));
    }

    @Override
    public void onStart() {
      port.complete(getPort());
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      String ticket = handshake.getResourceDescriptor().replaceFirst(".*ticket=", "");
      if (!tickets.remove(ticket)) {
        socket.close(1008, "no ticket");
        return;
      }
      socket.send("{\"type\":\"hello\",\"num_connections\":1}");
      CompletableFuture<WebSocket> waiting = newest;
      if (!waiting.complete(socket)) newest = CompletableFuture.completedFuture(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
      JsonNode answer = read(message);
      CompletableFuture<JsonNode> waiting = awaited.remove(answer.path("envelope_id").asText());
      if (waiting != null) waiting.complete(answer);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception e) {}
  }
}
