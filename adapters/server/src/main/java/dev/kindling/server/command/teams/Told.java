package dev.kindling.server.command.teams;

import dev.kindling.server.command.organisation.Refused;
import dev.kindling.server.settings.Home;
import dev.kindling.server.settings.Settings;
import dev.kindling.teams.pack.AppVersion;
import dev.kindling.teams.pack.Links;
import dev.kindling.teams.pack.PackageDetails;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the command was told of the organisation; the settings say the rest. */
final class Told {
  @Option(
      names = "--app-id",
      paramLabel = "ID",
      description = "The bot's app id. Without it: KINDLING_TEAMS_APP_ID.")
  private @Nullable String appId;

  @Option(
      names = "--url",
      paramLabel = "ADDRESS",
      description = "Kindling's own https address. Without it: KINDLING_PUBLIC_URL.")
  private @Nullable URI address;

  @Option(
      names = "--council",
      paramLabel = "NAME",
      description = "Who stands behind it, in 32 characters. Without it: the name in KINDLING_ORG.")
  private @Nullable String council;

  @Option(
      names = "--privacy",
      paramLabel = "ADDRESS",
      description = "Your privacy notice. Without it: Kindling's own address.")
  private @Nullable URI privacy;

  @Option(
      names = "--terms",
      paramLabel = "ADDRESS",
      description = "Your terms of use. Without it: Kindling's own address.")
  private @Nullable URI terms;

  @Option(
      names = "--website",
      paramLabel = "ADDRESS",
      description = "Where people find help. Without it: Kindling's own address.")
  private @Nullable URI website;

  @Option(
      names = "--version",
      paramLabel = "1.0.0",
      description = "Higher with each package that you upload. Without it: 1.0.0.")
  private @Nullable String version;

  /** Throws {@link dev.kindling.teams.pack.WrongDetail} or {@link Refused}. */
  PackageDetails details(Settings settings) {
    URI site =
        given(
            address,
            settings.publicUrl(),
            "--url, the https address that Teams calls, such as"
                + " https://coach.riverside.gov.uk");
    return new PackageDetails(
        given(appId, idOf(settings), "--app-id, the bot's app id"),
        site,
        given(council, nameOf(settings), "--council, whose app it is, such as Riverside Council"),
        new Links(or(website, site), or(privacy, site), or(terms, site)),
        version == null ? AppVersion.FIRST : AppVersion.parse(version));
  }

  private static @Nullable String idOf(Settings settings) {
    return Optional.ofNullable(settings.teams().app()).map(Settings.App::id).orElse(null);
  }

  /** Null for the name that stands in until somebody says theirs. */
  private static @Nullable String nameOf(Settings settings) {
    String name = settings.home().name();
    return name.equals(Home.STANDARD.name()) ? null : name;
  }

  private static URI or(@Nullable URI said, URI site) {
    return said == null ? site : said;
  }

  private static <T> T given(@Nullable T said, @Nullable T set, String what) {
    if (said == null && set == null) throw new Refused("Say " + what + ".");
    return said == null ? Objects.requireNonNull(set) : said;
  }
}
