package dev.kindling.testkit.teams;

import com.sun.net.httpserver.HttpExchange;
import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.LimitPlan;
import dev.kindling.testkit.traffic.LocalServer;
import dev.kindling.testkit.traffic.Tally;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The Bot Connector on this machine: OpenID metadata and keys, the sign-in for bots, and
 * conversations that hold Teams' limits and the rules of our cards. It takes nothing that Teams
 * would refuse, and says in the error's message why. {@code GET /fake/tally} shows its {@link
 * Tally} to other processes. Close it after the test.
 */
public final class FakeConnector implements AutoCloseable {
  /** The only secret that the sign-in takes. */
  public static final String SECRET = "correct horse battery staple";

  private static final Duration AWAIT = Duration.ofSeconds(10);

  private final LocalServer http;
  private final ConnectorService service;
  private final ConnectorIdentity identity;
  private final ConnectorSends sends;
  private final ConnectorPeople people;
  private final String appId;
  private final InstantSource clock;

  private FakeConnector(String appId, FakeOptions options) {
    this.appId = appId;
    this.clock = options.clock();
    this.service = new ConnectorService(options, appId.isEmpty());
    this.identity = new ConnectorIdentity(appId, service::trust);
    this.people = new ConnectorPeople(service);
    this.sends = new ConnectorSends(options, service);
    this.http = LocalServer.start(options.port(), this::handle);
  }

  /** Starts on a free port; an empty app id makes it the emulator, which asks for no token. */
  public static FakeConnector start(String appId, InstantSource clock) {
    return start(appId, FakeOptions.of(clock));
  }

  public static FakeConnector start(String appId, FakeOptions options) {
    return new FakeConnector(appId, options);
  }

  public URI openIdUrl() {
    return http.at("/openid/configuration");
  }

  public URI tokenUrl() {
    return http.at("/oauth2/token");
  }

  /** What activities from here carry as serviceUrl. */
  public String serviceUrl() {
    return http.at("/teams/").toString();
  }

  /** Headers for what this connector posts to the bot. */
  public InboundTokens tokens() {
    return new InboundTokens(appId, serviceUrl(), clock, identity);
  }

  /** The next sends meet these, one each, in order. */
  public void answerNext(ConnectorFault... next) {
    sends.mishaps.next(List.of(next));
  }

  /** From now on that share of all sends meets one of these; a seed repeats it. */
  public void answerSome(double share, long seed, ConnectorFault... faults) {
    sends.mishaps.some(share, seed, List.of(faults));
  }

  /** That conversation answers with that status and Teams' code from now on. */
  public void refuse(String conversation, int status, String code) {
    service.refuse(conversation, ConnectorAnswer.told(status, code, Map.of()));
  }

  /** The next openings and rosters meet these answers, one each, in order. */
  public void answerPeopleNext(ConnectorFault.Status... next) {
    people.next(List.of(next));
  }

  /** For that person, by their id in the directory, the app is not installed from now on. */
  public void notInstalledFor(String person) {
    people.refuse(person, 403, "ForbiddenOperationException");
  }

  /** For that person the app is installed again. */
  public void installedFor(String person) {
    people.welcome(person);
  }

  /** A conversation is gone: whatever is written there isn't found. */
  public void forget(String conversation) {
    refuse(conversation, 404, "ConversationNotFound");
    people.forget(conversation);
  }

  /** The members of a team, as its roster tells of them. */
  public void team(String conversation, List<TeamsMember> members) {
    people.team(conversation, members);
  }

  /** How often a conversation was asked to be opened, refusals included. */
  public int openings() {
    return people.openings();
  }

  /** The bot was added to that channel or group chat: it takes messages from now on. */
  public void join(String room) {
    service.rooms.join(room);
  }

  /** The bot was removed from there. */
  public void leave(String room) {
    service.rooms.leave(room);
  }

  /** From now on each tenant is limited like that, in the place of 50 a second. */
  public void limitTenant(LimitPlan plan) {
    service.limits.tenant(plan);
  }

  /** From now on another key signs, and only it is announced. */
  public void rotateKeys() {
    identity.keys.rotate();
  }

  public void openIdIsDown(boolean down) {
    identity.openIdDown = down;
  }

  /** From now on who asks for metadata or keys gets no answer at all, until it is told not to. */
  public void openIdHangs(boolean hang) {
    identity.keyFetches.hold(hang);
  }

  /** Waits until so many requests for metadata or keys came. */
  public void awaitKeyFetches(int count) {
    identity.keyFetches.await(count, AWAIT);
  }

  /** From now on who signs in gets no answer at all, until it is told not to. */
  public void signInHangs(boolean hang) {
    identity.signIns.hold(hang);
  }

  /** Waits until so many sign-ins came. */
  public void awaitSignIns(int count) {
    identity.signIns.await(count, AWAIT);
  }

  /** How long tokens last from now on, as the JSON value that says so. */
  public void tokensLast(String seconds) {
    identity.life = TeamsJson.read(seconds);
  }

  /** What the sign-in answers from now on; 200 for tokens. */
  public void signInAnswers(int status) {
    identity.signInStatus = status;
  }

  /** From now on it is another of Microsoft's clouds, with another issuer and another scope. */
  public void becomes(String issuer, String scope) {
    identity.issuer = issuer;
    identity.scope = scope;
  }

  /** Tokens given so far are worth nothing from now on. */
  public void revokeTokens() {
    service.revokeTokens();
  }

  /** What it counted of POSTs of activities; replacements aren't in it. */
  public Tally tally() {
    return sends.counts.tally();
  }

  /** From now on that one gets each new message when it is taken, whole; by many threads. */
  public void readBy(Consumer<ConnectorMessage> reader) {
    service.mailbox.readBy(reader);
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
    return identity.keyFetches.count();
  }

  public int signIns() {
    return identity.signIns.count();
  }

  @Override
  public void close() {
    sends.closed.countDown();
    openIdHangs(false);
    signInHangs(false);
    http.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getRawPath();
      String body = ConnectorHttp.body(exchange);
      if (path.startsWith("/openid/"))
        ConnectorHttp.write(exchange, identity.openId(path, http.at("/openid/keys")));
      else if (path.equals("/oauth2/token"))
        ConnectorHttp.write(exchange, identity.signIn(ConnectorHttp.decoded(body, "&")));
      else if (path.equals("/fake/tally"))
        ConnectorHttp.write(exchange, new ConnectorAnswer(200, tally().json(), Map.of()));
      else conversations(exchange, ConnectorHttp.decoded(path, "/"), body);
    }
  }

  /** {@code /teams/v3/conversations[/{conversation}/(activities[/{activity}]|pagedmembers)]}. */
  private void conversations(HttpExchange exchange, List<String> path, String body)
      throws IOException {
    String authorization = ConnectorHttp.header(exchange, "Authorization");
    if (path.size() == 4) {
      ConnectorHttp.write(exchange, people.create(authorization, TeamsJson.read(body)));
    } else if (path.getLast().equals("pagedmembers")) {
      String query = exchange.getRequestURI().getRawQuery();
      ConnectorHttp.write(exchange, people.members(authorization, path.get(4), query));
    } else {
      sends.handle(exchange, path, body);
    }
  }
}
