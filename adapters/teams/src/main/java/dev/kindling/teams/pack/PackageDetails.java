package dev.kindling.teams.pack;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an organisation's own package says about it. Born valid: what Teams would refuse is refused
 * here, by {@link WrongDetail}.
 *
 * @param appId the bot's app id, a GUID
 * @param address the https address under which Kindling is reached, without a path
 * @param council who stands behind it, as people read it; 32 characters at most
 * @param links what the app's page in Teams leads to
 */
public record PackageDetails(
    String appId, URI address, String council, Links links, AppVersion version) {
  private static final Pattern GUID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_NAME = 32;

  public PackageDetails {
    appId = guid(appId.strip());
    address = site(address);
    council = name(council.strip());
  }

  private static String guid(String id) {
    if (GUID.matcher(id).matches()) return id.toLowerCase(Locale.ROOT);
    throw new WrongDetail(
        "An app id looks like 0f3c9d1e-5b1c-4a51-9d0e-3c5f2a7b8c9d; copy 'Application (client) ID'"
            + " from your app registration: "
            + id);
  }

  private static URI site(URI address) {
    URI site = URI.create(Links.https(address).toString().replaceFirst("/+$", ""));
    if (site.getRawPath().isEmpty() && site.getRawQuery() == null) return site;
    throw new WrongDetail(
        "Kindling's address ends after the host, such as https://coach.riverside.gov.uk: "
            + address);
  }

  private static String name(String council) {
    if (council.isEmpty()) throw new WrongDetail("Say whose app it is, such as Riverside Council.");
    if (council.length() <= LONGEST_NAME) return council;
    throw new WrongDetail(
        "Teams shows names of at most %d characters, and '%s' has %d: say a shorter one."
            .formatted(LONGEST_NAME, council, council.length()));
  }
}
