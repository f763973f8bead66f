package dev.kindling.web.doubles;

import dev.kindling.conversation.CampaignDesk;
import dev.kindling.conversation.LearningDesk;
import dev.kindling.conversation.Records;
import dev.kindling.conversation.Unreached;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.testkit.memory.InMemoryStore;
import dev.kindling.web.KindlingWeb;
import dev.kindling.web.WebSettings;
import dev.kindling.web.admin.AdminAccess;
import dev.kindling.web.admin.AdminDesk;
import dev.kindling.web.learning.LearningRoom;
import dev.kindling.web.learning.Ticket;
import dev.kindling.web.live.Live;
import dev.kindling.web.practice.PracticeAccess;
import dev.kindling.web.practice.PracticeRoom;
import dev.kindling.web.practice.WebMessenger;
import io.javalin.Javalin;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The pages on a real server, on a free port of the loopback. */
public final class TestWeb implements AutoCloseable {
  public static final WebSettings LOCAL =
      new WebSettings(null, PracticeAccess.THIS_MACHINE, false, false);

  /** 300 messages a minute. */
  private static final Map<Platform, Pace> PACES =
      Map.of(Platform.SLACK, Pace.steady(5, 20, 5, Duration.ofSeconds(1)));

  public final SettableClock clock = new SettableClock();
  public final MemoryTranscripts transcripts = new MemoryTranscripts();
  public final Live live = new Live();
  public final ScriptedDoor door = new ScriptedDoor(new WebMessenger(transcripts, live));
  public final ScriptedHomes homes = new ScriptedHomes();
  public final SettableDesk practice = new SettableDesk();
  public final MemoryCampaigns campaigns = new MemoryCampaigns();
  public final MemoryOrganisations organisations = new MemoryOrganisations();
  public final ScriptedInstalls installs = new ScriptedInstalls(organisations);
  private final InMemoryStore store = new InMemoryStore();
  public final Records records = store.records();
  public final Map<String, Ticket> tickets = new ConcurrentHashMap<>();

  public final AdminAccess access = new AdminAccess(clock);
  public final List<String> terminal = new CopyOnWriteArrayList<>();

  private final KindlingWeb web;
  private final Javalin server;

  public TestWeb() {
    this(LOCAL, 0);
  }

  public TestWeb(WebSettings settings) {
    this(settings, 0);
  }

  public TestWeb(WebSettings settings, int port) {
    Organisation main = MemoryOrganisations.named("main", "Riverside Council", false);
    organisations.save(main);
    store.organisations().save(main);
    this.web = new KindlingWeb(settings, room(), desk(), own(), installs, clock);
    this.server =
        Javalin.create(config -> {
          config.concurrency.useVirtualThreads = true;
          config.startup.showJavalinBanner = false;
          web.register(config.routes);
        });
    server.start("127.0.0.1", port);
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  public Browser browser() {
    return new Browser(this);
  }

  /** A browser that redeemed a sign-in link. */
  public Browser admin() throws Exception {
    Browser browser = browser();
    browser.post(access.mintLink());
    return browser;
  }

  private PracticeRoom room() {
    return new PracticeRoom(door, homes, transcripts, live, practice);
  }

  private AdminDesk desk() {
    CampaignDesk desk =
        new CampaignDesk(
            campaigns, campaigns, records, organisations, SmallLibrary.library(), PACES, _ -> {});
    return new AdminDesk(
        access,
        desk,
        organisations,
        store.remarks(),
        new Unreached(store.members(), records),
        SmallLibrary.library(),
        terminal::add);
  }

  private LearningRoom own() {
    LearningDesk desk = new LearningDesk(records, organisations, SmallLibrary.library());
    return new LearningRoom(
        desk, text -> Optional.ofNullable(tickets.get(text)), Object::toString, "It is over.");
  }

  @Override
  public void close() {
    web.close();
    server.stop();
  }
}
