package dev.kindling.server.wiring;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.RedisStore;
import dev.kindling.redis.directory.RedisBell;
import dev.kindling.server.calendar.JollydayHolidays;
import dev.kindling.server.life.Closing;
import dev.kindling.server.loop.Bell;
import dev.kindling.server.metrics.Meters;
import dev.kindling.server.secret.SealedVault;
import dev.kindling.server.settings.Settings;
import dev.kindling.web.live.Live;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * What the rest of a server stands on: it has no thread, and nobody reaches it from outside.
 *
 * @param begun rung when there is something to do at once in an organisation
 */
record Foundation(
    Settings settings,
    Surroundings surroundings,
    Store store,
    Residents residents,
    Meters meters,
    Live live,
    Platforms platforms,
    Bell<OrganisationId> begun,
    Own own,
    Engine engine) {
  /** The organisations of the settings are there afterwards. */
  static Foundation lay(
      Settings settings, Surroundings surroundings, Store store, Words words, Closing closing) {
    RedisStore redis = store.redis();
    Residents residents =
        new Residents(redis.organisations(), settings, words.library().fallback());
    residents.settle();
    Meters meters = closing.keep(new Meters());
    Live live = new Live();
    SealedVault vault = Secrets.vault(settings, redis);
    Secrets.renew(vault);
    Platforms platforms =
        Platforms.of(settings, vault, redis.transcripts(), live, surroundings.clock());
    Bell<OrganisationId> begun = new Bell<>();
    Own own = Own.of(settings, words.library(), redis, meters, closing);
    Engine engine =
        Engine.of(
            words.library(),
            words.recogniser(),
            holidays(surroundings.clock()),
            redis,
            platforms,
            own,
            surroundings.speed(),
            ring(begun, redis.bell()));
    return new Foundation(
        settings, surroundings, store, residents, meters, live, platforms, begun, own, engine);
  }

  /** Begins to work out the holidays: the start needn't wait for them, the first turns hardly. */
  private static JollydayHolidays holidays(InstantSource clock) {
    JollydayHolidays holidays = new JollydayHolidays();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    Thread.startVirtualThread(() -> holidays.prepare(today));
    return holidays;
  }

  /** Here at once, elsewhere as soon as they hear it. */
  private static Consumer<OrganisationId> ring(Bell<OrganisationId> here, RedisBell elsewhere) {
    return organisation -> {
      here.ring(organisation);
      elsewhere.ring();
    };
  }

  RedisStore redis() {
    return store.redis();
  }

  InstantSource clock() {
    return surroundings.clock();
  }
}
