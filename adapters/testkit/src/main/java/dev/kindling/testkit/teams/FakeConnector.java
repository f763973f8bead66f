package dev.kindling.testkit.teams;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * The Bot Connector of one tenant on this machine: OpenID metadata and keys, the sign-in for bots,
 * and conversations that hold Teams' limits and the rules of our cards. It takes nothing that Teams
 * would refuse, and says in the error's message why. Close it after the test.
 */
public final class FakeConnector implements AutoCloseable {
  /** The only secret that the sign-in takes. */
  public static final String SECRET = "correct horse battery staple";

  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration AWAIT = Duration.ofSeconds(10);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ConnectorService service;
  private final ConnectorIdentity identity;
  private final ConnectorSends sends;
  private final String appId;
  private final InstantSource clock;

  private FakeConnector(HttpServer server, String appId, InstantSource clock) {
    this.server = server;
    this.appId = appId;
    this.clock = clock;
    this.service = new ConnectorService(clock, appId.isEmpty());
    this.identity = new ConnectorIdentity(appId, service::trust);
    this.sends = new ConnectorSends(service);
  }

  /** Starts on a free port; an empty app id makes it the emulator, which asks for no token. */
  public static FakeConnector start(String appId, InstantSource clock) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      FakeConnector connector = new FakeConnector(server, appId, clock);
      server.createContext("/", connector::handle);
      server.setExecutor(connector.threads);
      server.start();
      return connector;
    } catch (IOException e) {
      throw new UncheckedIOException("No port on loopback for the fake connector", e);
    }
  }

  public URI openIdUrl() {
    return at("/openid/configuration");
  }

  public URI tokenUrl() {
    return at("/oauth2/token");
  }

  /** What activities from here carry as serviceUrl. */
  public String serviceUrl() {
    return at("/teams/").toString();
  }

  /** Headers for what this connector posts to the bot. */
  public InboundTokens tokens() {
    return new InboundTokens(appId, serviceUrl(), clock, identity.keys);
  }

  /** The next sends meet these, one each, in order. */
  public void answerNext(ConnectorFault... next) {
    sends.faults.addAll(Arrays.asList(next));
  }

  /** From now on another key signs, and only it is announced. */
  public void rotateKeys() {
    identity.keys.rotate();
  }

  public void openIdIsDown(boolean down) {
    identity.openIdDown = down;
  }

  /** What the sign-in answers from now on; 200 for tokens. */
  public void signInAnswers(int status) {
    identity.signInStatus = status;
  }

  /** Tokens given so far are worth nothing from now on. */
  public void revokeTokens() {
    service.revokeTokens();
  }

  /** Every message taken, oldest first; a replacement is a message with {@code replaces}. */
  public List<ConnectorMessage> messages() {
    return service.mailbox.all();
  }

  /** Waits until so many messages were taken, and returns all. */
  public List<ConnectorMessage> await(int count) {
    return await(_ -> true, count);
  }

  /** Waits until so many matching messages were taken, and returns those. */
  public List<ConnectorMessage> await(Predicate<ConnectorMessage> which, int count) {
    return service.mailbox.await(which, count, AWAIT);
  }

  /** How a message looks now, after replacements. */
  public Optional<ConnectorMessage> newest(String id) {
    return service.mailbox.newest(id);
  }

  /** POSTs and PUTs of activities that reached this server, refused ones included. */
  public int sends() {
    return sends.arrived.get();
  }

  public int keyFetches() {
    return identity.keyFetches.get();
  }

  public int signIns() {
    return identity.signIns.get();
  }

  @Override
  public void close() {
    sends.closed.countDown();
    server.stop(0);
    threads.close();
  }

  private URI at(String path) {
    return URI.create("http://" + LOOPBACK + ":" + server.getAddress().getPort() + path);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getRawPath();
      String body = ConnectorHttp.body(exchange);
      if (path.startsWith("/openid/"))
        ConnectorHttp.write(exchange, identity.openId(path, at("/openid/keys")));
      else if (path.equals("/oauth2/token"))
        ConnectorHttp.write(exchange, identity.signIn(ConnectorHttp.decoded(body, "&")));
      else conversations(exchange, ConnectorHttp.decoded(path, "/"), body);
    }
  }

  /** {@code /teams/v3/conversations[/{conversation}/activities[/{activity}]]}. */
  private void conversations(HttpExchange exchange, List<String> path, String body)
      throws IOException {
    if (path.size() == 4) {
      String authorization = ConnectorHttp.header(exchange, "Authorization");
      ConnectorHttp.write(exchange, service.create(authorization, TeamsJson.read(body)));
    } else {
      sends.handle(exchange, path, body);
    }
  }
}
