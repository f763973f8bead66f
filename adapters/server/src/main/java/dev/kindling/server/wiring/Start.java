package dev.kindling.server.wiring;

import dev.kindling.redis.RedisHealth;
import dev.kindling.server.http.HealthRoutes;
import dev.kindling.server.http.HttpServer;
import dev.kindling.server.life.Closing;
import dev.kindling.server.settings.Settings;
import dev.kindling.slack.SlackApp;
import dev.kindling.web.admin.AdminAccess;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** One start: reads the pack while Redis comes up, builds the parts, and opens the door last. */
final class Start {
  private final Settings settings;
  private final Surroundings surroundings;
  private final Closing closing;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private volatile String address = "";

  Start(Settings settings, Surroundings surroundings, Closing closing) {
    this.settings = settings;
    this.surroundings = surroundings;
    this.closing = closing;
  }

  RunningKindling run() {
    HttpServer.requireFree(settings.host(), settings.port());
    CompletableFuture<Words> reading = Background.start(() -> Words.read(settings));
    Store store = Store.open(settings, surroundings.path(), closing);
    Words words = Background.result(reading);
    Foundation base = Foundation.lay(settings, surroundings, store, words, closing);
    Unasked unasked = Unasked.on(base, closing);
    AdminAccess access = new AdminAccess(surroundings.clock());
    return open(base, unasked, access, Reception.on(base, unasked, access, this::showLink));
  }

  private RunningKindling open(
      Foundation base, Unasked unasked, AdminAccess access, Reception reception) {
    SlackApp slack = Site.slack(base, reception);
    HttpServer http =
        closing.keep(
            HttpServer.start(
                settings.host(),
                settings.port(),
                Site.routes(base, reception, slack, health(base))));
    closing.keep(reception.web());
    Sockets.connect(settings, slack).ifPresent(closing::keep);
    closing.keep(() -> stopping.set(true));
    unasked.start();
    address = Addresses.of(settings, http.port());
    greet(access.mintLink(), base.store());
    return new RunningKindling(
        http.port(),
        address,
        unasked.loops(),
        unasked.sender(),
        base.engine().desk(),
        access::mintLink,
        closing);
  }

  private HealthRoutes health(Foundation base) {
    RedisHealth redis = base.redis().health();
    return new HealthRoutes(
        () -> stopping.get() ? Optional.of("it is stopping.") : redis.trouble(),
        redis::partly,
        () -> Remarks.of(base));
  }

  private void greet(String adminLink, Store store) {
    surroundings.terminal().print(Greeting.of(settings, address, adminLink, store.description()));
    surroundings.terminal().flush();
  }

  /** Asked for on the page, shown here: only who runs this server sees it. */
  private void showLink(String path) {
    surroundings
        .terminal()
        .println("Console: %s%s  (works once, for 15 minutes)".formatted(address, path));
  }
}
