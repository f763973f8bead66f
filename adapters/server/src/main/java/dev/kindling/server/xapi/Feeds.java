package dev.kindling.server.xapi;

import dev.kindling.curriculum.Library;
import dev.kindling.experience.Experiences;
import dev.kindling.server.metrics.Meters;
import dev.kindling.server.secret.Purpose;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.server.settings.Secret;
import dev.kindling.server.settings.Settings;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the feed that the settings ask for. */
public final class Feeds {
  private Feeds() {}

  /** Empty if they ask for none. */
  public static Optional<Feed> of(
      Settings settings,
      SecretKey secret,
      Library library,
      Experiences experiences,
      Meters meters) {
    return Optional.ofNullable(settings.feed())
        .map(Feeds::destination)
        .map(destination ->
            new Feed(
                experiences,
                statements(settings.publicUrl(), secret, library),
                destination,
                meters));
  }

  private static Statements statements(@Nullable URI home, SecretKey secret, Library library) {
    return new Statements(
        home,
        secret.signature(Purpose.XAPI_PSEUDONYMS),
        secret.signature(Purpose.XAPI_STATEMENTS),
        library);
  }

  private static Destination destination(Settings.Feed feed) {
    return switch (feed) {
      case Settings.Feed.ToFile file -> new FileDestination(file.path());
      case Settings.Feed.ToStore store -> store(store);
    };
  }

  private static Destination store(Settings.Feed.ToStore store) {
    Secret login = store.login();
    return new StoreDestination(store.address(), login == null ? null : login.reveal());
  }
}
