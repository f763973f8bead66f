package dev.kindling.server.wiring;

import dev.kindling.content.PackReader;
import dev.kindling.content.UnusablePack;
import dev.kindling.conversation.Jump;
import dev.kindling.curriculum.Library;
import dev.kindling.language.WordRecogniser;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.calendar.JollydayHolidays;
import dev.kindling.server.door.Answers;
import dev.kindling.server.door.Bindings;
import dev.kindling.server.door.ServerDoor;
import dev.kindling.server.http.HttpServer;
import dev.kindling.server.life.CannotStart;
import dev.kindling.server.life.Closing;
import dev.kindling.server.loop.Bell;
import dev.kindling.server.loop.Watch;
import dev.kindling.server.metrics.Meters;
import dev.kindling.server.practice.MovableClock;
import dev.kindling.server.sending.Dispatching;
import dev.kindling.server.sending.Reconciling;
import dev.kindling.server.sending.Sender;
import dev.kindling.server.sending.Settler;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.xapi.Feed;
import dev.kindling.server.xapi.Feeds;
import dev.kindling.web.KindlingWeb;
import dev.kindling.web.admin.AdminAccess;
import dev.kindling.web.admin.AdminDesk;
import dev.kindling.web.live.Live;
import dev.kindling.web.practice.PracticeRoom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** One start: reads the pack while Redis comes up, builds the parts, and opens the door last. */
final class Start {
  /** How long a stop waits for sends that are in flight. */
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final Settings settings;
  private final Surroundings surroundings;
  private final InstantSource clock;
  private final Closing closing;

  /** This server's name among all. */
  private final String server = UUID.randomUUID().toString();

  private final Live live = new Live();
  private final Bell<OrganisationId> toSend = new Bell<>();
  private final Bell<OrganisationId> somethingDue = new Bell<>();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private volatile String address = "";

  Start(Settings settings, Surroundings surroundings, Closing closing) {
    this.settings = settings;
    this.surroundings = surroundings;
    this.clock = surroundings.clock();
    this.closing = closing;
  }

  RunningKindling run() {
    HttpServer.requireFree(settings.host(), settings.port());
    CompletableFuture<Words> reading = Background.start(this::read);
    Store store = Store.open(settings, surroundings.path(), closing);
    return run(store, Background.result(reading));
  }

  /** The pack and what understands its words. */
  private record Words(Library library, WordRecogniser recogniser) {}

  private Words read() {
    try {
      Library library = PackReader.library(settings.content());
      return new Words(library, WordRecogniser.of(library));
    } catch (UnusablePack | IllegalArgumentException e) {
      throw new CannotStart("The lessons can't be used. " + e.getMessage(), e);
    }
  }

  private RunningKindling run(Store store, Words words) {
    RedisStore redis = store.redis();
    Residents residents =
        new Residents(redis.organisations(), settings, words.library().fallback());
    residents.settle();
    Meters meters = closing.keep(new Meters());
    Platforms platforms = Platforms.of(settings, redis.transcripts(), live, clock);
    SecretKey secret = Own.secret(settings);
    Own own = Own.of(settings, secret, words.library());
    Optional<Feed> feed =
        Feeds.of(settings, secret, words.library(), redis.experiences(), meters).map(closing::keep);
    Engine engine =
        Engine.of(
            words.library(),
            words.recogniser(),
            new JollydayHolidays(),
            redis,
            platforms,
            own.links(),
            feed.isPresent(),
            surroundings.speed());
    Sender sender = sender(engine, platforms, meters);
    Loops loops = loops(engine, redis, residents, sender, feed, meters);
    ServerDoor door = door(engine, redis, residents, sender, meters);
    return open(store, engine, own, feed, platforms, door, loops, sender, meters);
  }

  private Sender sender(Engine engine, Platforms platforms, Meters meters) {
    Settler settler = new Settler(engine.dispatcher(), engine.reachability(), clock, meters);
    Sender sender =
        new Sender(platforms.messengers(), settler, clock, toSend::ring, surroundings.waypoints());
    closing.keep(() -> sender.finish(FAREWELL));
    return sender;
  }

  private Loops loops(
      Engine engine,
      RedisStore redis,
      Residents residents,
      Sender sender,
      Optional<Feed> feed,
      Meters meters) {
    Dispatching dispatching = new Dispatching(engine.dispatcher(), sender, meters);
    Reconciling reconciling =
        new Reconciling(engine.reconciler(), clock, meters, surroundings.waypoints());
    Loops loops =
        closing.keep(
            new Loops(
                engine,
                (mine, busy) ->
                    new Watch(
                        server, redis.leases(), mine.andThen(_ -> residents.settleMissing()), busy),
                dispatching,
                reconciling,
                feed,
                clock,
                meters,
                surroundings.waypoints()));
    toSend.answeredBy(loops::wakeDispatch);
    somethingDue.answeredBy(_ -> loops.wakeAll());
    return loops;
  }

  private ServerDoor door(
      Engine engine, RedisStore redis, Residents residents, Sender sender, Meters meters) {
    Ownership ownership = new Ownership(settings, redis.installations(), residents::settleMissing);
    Bindings bindings = new Bindings(redis.installations(), ownership, clock);
    Answers answers = new Answers(engine.dispatcher(), sender, engine.recipes(), clock);
    Library library = engine.library();
    return new ServerDoor(
        bindings,
        engine.turns(),
        answers,
        library.in(library.fallback()),
        clock,
        meters,
        surroundings.waypoints());
  }

  private RunningKindling open(
      Store store,
      Engine engine,
      Own own,
      Optional<Feed> feed,
      Platforms platforms,
      ServerDoor door,
      Loops loops,
      Sender sender,
      Meters meters) {
    AdminAccess access = new AdminAccess(clock);
    KindlingWeb web = web(store.redis(), engine, own, door, access);
    HttpServer http =
        closing.keep(
            HttpServer.start(
                settings.host(),
                settings.port(),
                Site.routes(
                    platforms,
                    door,
                    clock,
                    web,
                    own.routes(),
                    () -> trouble(store.redis()),
                    () -> feed.flatMap(Feed::remark),
                    meters)));
    closing.keep(web);
    closing.keep(() -> stopping.set(true));
    loops.start();
    address = Addresses.of(settings, http.port());
    greet(access.mintLink(), store);
    return new RunningKindling(http.port(), address, loops, sender, access::mintLink, closing);
  }

  private KindlingWeb web(
      RedisStore redis, Engine engine, Own own, ServerDoor door, AdminAccess access) {
    MovableClock practice =
        new MovableClock(
            Residents.PRACTICE,
            redis.organisations(),
            redis.records(),
            new Jump(engine.holidays()),
            clock,
            () -> somethingDue.ring(Residents.PRACTICE));
    return new KindlingWeb(
        Site.pages(settings),
        new PracticeRoom(door, redis.transcripts(), live, practice),
        new AdminDesk(
            access, engine.desk(), redis.organisations(), engine.library(), this::showLink),
        own.room(redis, engine.library()),
        clock);
  }

  private Optional<String> trouble(RedisStore redis) {
    return stopping.get() ? Optional.of("it is stopping.") : redis.health().trouble();
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
