package dev.kindling.testkit.slack;

import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.LimitPlan;
import dev.kindling.testkit.traffic.LocalServer;
import dev.kindling.testkit.traffic.Tally;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/**
 * Slack's own server, on loopback: it checks the token, holds messages to Slack's limits, records
 * all calls in order, and fails in the ways it is told to. {@code GET /fake/tally} shows its {@link
 * Tally} to other processes.
 */
public final class FakeSlack implements AutoCloseable {
  /** The bot token that is good wherever no other was given out. */
  public static final String TOKEN = "xoxb-0000000000-a-token-of-the-fake";

  private final LocalServer http;
  private final Rules rules = new Rules();
  private final SlackSockets sockets = new SlackSockets();
  private final SlackPeople people = new SlackPeople();
  private final Ledger ledger;
  private final Limits limits;
  private final Posts posts;
  private final Conversations conversations;
  private final ResponseHooks hooks;
  private final SlackInstalls installs;
  private final SlackServer server;

  private FakeSlack(FakeOptions options) {
    Histories histories = new Histories();
    TimeStamps stamps = new TimeStamps(options.clock());
    this.ledger = new Ledger(options.keepsBodies());
    this.limits = new Limits(options);
    this.posts = new Posts(ledger, histories, stamps, limits, rules);
    this.conversations = new Conversations(histories, rules);
    this.hooks = new ResponseHooks(posts, options.clock());
    this.installs = new SlackInstalls(options.clock());
    ViewBoard views = new ViewBoard(ledger, options.clock());
    Methods methods =
        new Methods(posts, conversations, views, limits, rules, installs, sockets, people);
    this.server = new SlackServer(options, ledger, methods, hooks);
    this.http = LocalServer.start(options.port(), server::handle);
  }

  /**
   * Starts on a free port; the clock is for its limits, the dates of its messages and the life of
   * its response URLs.
   */
  public static FakeSlack start(InstantSource clock) {
    return start(FakeOptions.of(clock));
  }

  public static FakeSlack start(FakeOptions options) {
    return new FakeSlack(options);
  }

  /** Where the app is installed, and with which tokens. */
  public SlackInstalls installs() {
    return installs;
  }

  /** Who is in which workspace. */
  public SlackPeople people() {
    return people;
  }

  /** Where its methods are. */
  public URI apiUrl() {
    return http.at("/api/");
  }

  /** A response URL as it comes with a command. */
  public String responseUrl() {
    return http.at(hooks.open(null)).toString();
  }

  /** A response URL as it comes with a click on a button of that message. */
  public String responseUrl(SlackPost original) {
    return http.at(hooks.open(original)).toString();
  }

  /** The next calls, of any kind, go wrong like this, one fault each. */
  public void failNext(Fault... faults) {
    server.mishaps.next(List.of(faults));
  }

  /** From now on that share of all posts goes wrong in one of these ways; a seed repeats it. */
  public void failSome(double share, long seed, Fault... faults) {
    server.mishaps.some(share, seed, List.of(faults));
  }

  /** That person and their chat are answered with that code from now on: they left, they block. */
  public void refuse(String person, String code) {
    rules.refuse(person, code);
  }

  /** There is such a channel from now on; the app isn't in it. */
  public void channel(String id) {
    posts.channels.open(id);
  }

  /** There is such a channel, and somebody invites the app to it. */
  public void invite(String channel) {
    posts.channels.invite(channel);
  }

  /** The time stamp of the message under which that one stands in a thread; blank for none. */
  public String thread(SlackPost post) {
    return posts.channels.thread(post.ts());
  }

  /** The app was installed without that scope. */
  public void withoutScope(String scope) {
    rules.withoutScope(scope);
  }

  /** From now on so many messages a minute, so many at once; 429 beyond. */
  public void limitWorkspace(double perMinute, int burst) {
    limitWorkspace(LimitPlan.steady(LimitPlan.Shape.BUCKET, burst, perMinute));
  }

  /** From now on messages are limited like that; 429 beyond. */
  public void limitWorkspace(LimitPlan plan) {
    limits.workspace(plan);
  }

  /** From now on one message a second into one chat, three at once; 429 beyond. */
  public void limitChannels() {
    limits.perChannel();
  }

  /** History is read as by apps that are sold outside Slack's own shop: once a minute, 15 lines. */
  public void limitHistory() {
    limits.method("conversations.history", 1);
    conversations.pages(15);
  }

  /** Somebody types in their chat, and nobody is told. */
  public void typed(SlackPerson person, String text) {
    posts.typed(person.chat(), text);
  }

  /** Its side of Socket Mode. */
  public SlackSockets sockets() {
    return sockets;
  }

  /** What it counted of chat.postMessage. */
  public Tally tally() {
    return server.counts.tally();
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

  /** Every view that people saw, in order: windows, and their own pages whenever they changed. */
  public List<SlackView> views() {
    return ledger.views();
  }

  /** Waits until that many views were taken and returns all; fails after ten seconds. */
  public List<SlackView> awaitViews(int many) {
    return ledger.awaitViews(many);
  }

  /** Waits until that many requests arrived and returns all; fails after ten seconds. */
  public List<SlackCall> awaitCalls(int many) {
    return ledger.awaitCalls(many);
  }

  /** Ends it, and with it the calls that it left without an answer. */
  @Override
  public void close() {
    server.closed.countDown();
    sockets.close();
    http.close();
  }
}
