package dev.kindling.testkit.teams.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/** The manifest's own rules, as its schema 1.22 has them, and some that only uploading tells. */
final class ManifestRules {
  static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Set<String> FIELDS =
      Set.of(
          "$schema",
          "manifestVersion",
          "version",
          "id",
          "localizationInfo",
          "developer",
          "name",
          "description",
          "icons",
          "accentColor",
          "bots",
          "permissions",
          "defaultInstallScope",
          "validDomains");
  private static final Set<String> DEVELOPER =
      Set.of("name", "websiteUrl", "privacyUrl", "termsOfUseUrl");
  private static final Set<String> SHORT_AND_FULL = Set.of("short", "full");
  private static final Set<String> PERMISSIONS = Set.of("identity", "messageTeamMembers");
  private static final Set<String> SCOPES = Set.of("personal", "team", "groupChat");
  private static final Pattern VERSION = Pattern.compile("\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern HTTPS = Pattern.compile("https://[^\\s@/]+(/\\S*)?");
  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})*", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_URL = 2048;
  private static final int MOST_DOMAINS = 16;

  private ManifestRules() {}

  static void check(JsonNode manifest, Found found) {
    found.only(manifest, "the manifest", FIELDS);
    version(manifest, found);
    found.matches(manifest, "/id", GUID);
    developer(manifest, found);
    texts(manifest, found);
    found.matches(manifest, "/accentColor", COLOUR);
    found.words(manifest.path("permissions"), "permissions", 2, PERMISSIONS);
    String scope = manifest.path("defaultInstallScope").asText();
    found.unless(SCOPES.contains(scope), "defaultInstallScope: " + scope);
    domains(manifest.path("validDomains"), found);
    BotRules.check(manifest, found);
  }

  /** The schema's address and the version must say the same, or the upload is judged by another. */
  private static void version(JsonNode manifest, Found found) {
    String version = manifest.path("manifestVersion").asText();
    found.unless(version.equals("1.22"), "manifestVersion: " + version);
    found.unless(
        manifest.path("$schema").asText().endsWith("/v1.22/MicrosoftTeams.schema.json"),
        "$schema: is another version's");
    found.matches(manifest, "/version", VERSION);
  }

  private static void developer(JsonNode manifest, Found found) {
    found.only(manifest.path("developer"), "developer", DEVELOPER);
    found.text(manifest, "/developer/name", 32);
    for (String link : Set.of("websiteUrl", "privacyUrl", "termsOfUseUrl")) {
      found.matches(manifest, "/developer/" + link, HTTPS);
      found.text(manifest, "/developer/" + link, LONGEST_URL);
    }
  }

  private static void texts(JsonNode manifest, Found found) {
    found.only(manifest.path("name"), "name", SHORT_AND_FULL);
    found.only(manifest.path("description"), "description", SHORT_AND_FULL);
    found.text(manifest, "/name/short", 30);
    found.text(manifest, "/name/full", 100);
    found.text(manifest, "/description/short", 80);
    found.text(manifest, "/description/full", 4000);
    found.unless(
        !manifest.at("/description/short").equals(manifest.at("/description/full")),
        "description: the full one repeats the short one");
  }

  private static void domains(JsonNode domains, Found found) {
    found.unless(domains.isArray() && domains.size() <= MOST_DOMAINS, "validDomains: 16 at most");
    for (JsonNode domain : domains)
      found.unless(
          DOMAIN.matcher(domain.asText()).matches(),
          "validDomains: a host without scheme, port and path: " + domain);
  }
}
