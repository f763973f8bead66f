package dev.kindling.testkit.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Slack's own server, on loopback: it checks the token, holds messages to Slack's limits, records
 * all calls in order, and fails in the ways it is told to.
 */
public final class FakeSlack implements AutoCloseable {
  /** The only bot token it knows. */
  public static final String TOKEN = "xoxb-0000000000-a-token-of-the-fake";

  static {
    // The JDK's server would let each answer wait 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Ledger ledger = new Ledger();
  private final Limits limits;
  private final Methods methods;
  private final ResponseHooks hooks;

  private FakeSlack(HttpServer server, InstantSource clock) {
    this.server = server;
    this.limits = new Limits(clock);
    this.methods = new Methods(ledger, limits, TOKEN);
    this.hooks = new ResponseHooks(ledger, clock);
  }

  /** Starts on a free port; the clock is for its limits and the life of its response URLs. */
  public static FakeSlack start(InstantSource clock) throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    FakeSlack slack = new FakeSlack(server, clock);
    server.createContext("/", slack::handle);
    server.setExecutor(slack.threads);
    server.start();
    return slack;
  }

  /** Where its methods are. */
  public URI apiUrl() {
    return URI.create(base() + "/api/");
  }

  /** A response URL as it comes with a command. */
  public String responseUrl() {
    return base() + hooks.open(null);
  }

  /** A response URL as it comes with a click on a button of that message. */
  public String responseUrl(SlackPost original) {
    return base() + hooks.open(original);
  }

  /** The next calls, of any kind, go wrong like this, one fault each. */
  public void failNext(Fault... faults) {
    ledger.plan(List.of(faults));
  }

  /** From now on so many messages a minute, so many at once; 429 beyond. */
  public void limitWorkspace(double perMinute, int burst) {
    limits.workspace(perMinute, burst);
  }

  /** From now on one message a second into one chat, three at once; 429 beyond. */
  public void limitChannels() {
    limits.perChannel();
  }

  /** Every request that arrived, in order. */
  public List<SlackCall> calls() {
    return ledger.calls();
  }

  /** Every message that was taken, in order, as it is now. */
  public List<SlackPost> posts() {
    return ledger.posts();
  }

  /** Waits until that many messages were taken and returns all; fails after ten seconds. */
  public List<SlackPost> awaitPosts(int many) {
    return ledger.awaitPosts(many);
  }

  /** Waits until that many requests arrived and returns all; fails after ten seconds. */
  public List<SlackCall> awaitCalls(int many) {
    return ledger.awaitCalls(many);
  }

  /** Ends it, and with it the calls that it left without an answer. */
  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.close();
  }

  private String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Wanted wanted = Wanted.of(exchange);
      String method =
          wanted.path().startsWith(ResponseHooks.PATH)
              ? "response_url"
              : wanted.path().replace("/api/", "");
      Optional<Fault> fault = ledger.fault();
      Said said = fault.flatMap(FakeSlack::refusal).orElseGet(() -> taken(method, wanted));
      ledger.arrived(new SlackCall(method, wanted.arguments(), said.outcome()));
      answer(exchange, said, fault.orElse(null));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Said taken(String method, Wanted wanted) {
    return method.equals("response_url") ? hooks.call(wanted) : methods.call(method, wanted);
  }

  private static Optional<Said> refusal(Fault fault) {
    return switch (fault) {
      case Fault.Status(int status, _) ->
          Optional.of(new Said(status, "", 0, String.valueOf(status)));
      case Fault.ErrorCode(String code) -> Optional.of(Said.error(code));
      case Fault.TakenThenDropped _,
          Fault.TakenThenCutShort _,
          Fault.TakenThenGarbled _,
          Fault.TakenThenSilent _ ->
          Optional.empty();
    };
  }

  private void answer(HttpExchange exchange, Said said, @Nullable Fault fault)
      throws IOException, InterruptedException {
    switch (fault) {
      case Fault.TakenThenDropped _ -> {}
      case Fault.TakenThenSilent _ -> closed.await();
      case Fault.TakenThenGarbled _ -> write(exchange, new Said(200, "<html>", 0, ""), 0);
      case Fault.TakenThenCutShort _ -> write(exchange, said, 100);
      case Fault.Status(_, String retryAfter) -> {
        if (retryAfter != null) exchange.getResponseHeaders().set("Retry-After", retryAfter);
        write(exchange, said, 0);
      }
      case Fault.ErrorCode _ -> write(exchange, said, 0);
      case null -> write(exchange, said, 0);
    }
  }

  /** Announces {@code missing} bytes more than it writes. */
  private static void write(HttpExchange exchange, Said said, int missing) throws IOException {
    byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
    if (said.retryAfter() > 0)
      exchange.getResponseHeaders().set("Retry-After", String.valueOf(said.retryAfter()));
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length + missing);
    if (body.length > 0) exchange.getResponseBody().write(body);
  }
}
