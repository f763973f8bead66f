package dev.kindling.teams.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.testkit.teams.pack.PackageRules;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsPackageTest {
  private static final Links LINKS = Riverside.details().links();

  @Test
  void thePackageSaysWhoseItIsAndWhereItLeads() throws IOException {
    Links links =
        new Links(
            URI.create("https://riverside.gov.uk/help"),
            URI.create("https://riverside.gov.uk/privacy"),
            URI.create("https://riverside.gov.uk/terms"));
    JsonNode manifest = manifest(details(Riverside.APP, "https://coach.riverside.gov.uk/", links));
    assertEquals("Riverside \"Council\"", manifest.at("/developer/name").asText());
    assertEquals("https://riverside.gov.uk/help", manifest.at("/developer/websiteUrl").asText());
    assertEquals("https://riverside.gov.uk/privacy", manifest.at("/developer/privacyUrl").asText());
    assertEquals(
        "https://riverside.gov.uk/terms", manifest.at("/developer/termsOfUseUrl").asText());
    assertEquals("[\"coach.riverside.gov.uk\"]", manifest.path("validDomains").toString());
    assertEquals(Riverside.APP, manifest.path("id").asText());
  }

  @Test
  void theSameDetailsMakeTheSameBytesWhereverAndWhenever() {
    byte[] here = TeamsPackage.of(Riverside.details());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertArrayEquals(here, TeamsPackage.of(Riverside.details()));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void anIdMayBeTypedInCapitals() throws IOException {
    JsonNode manifest =
        manifest(details(Riverside.APP.toUpperCase(Locale.ROOT), "https://a.example", LINKS));
    assertEquals(Riverside.APP, manifest.path("id").asText());
  }

  @Test
  void aPackageIsKnownAgain() {
    byte[] zip = TeamsPackage.of(Riverside.details());
    assertEquals(
        Optional.of(new TeamsPackage(Riverside.APP, AppVersion.FIRST)), TeamsPackage.in(zip));
    assertEquals(Optional.empty(), TeamsPackage.in("no zip".getBytes(UTF_8)));
    assertEquals(Optional.empty(), TeamsPackage.in(new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "kindling", "0f3c9d1e5b1c4a519d0e3c5f2a7b8c9d", "0f3c9d1e-5b1c-4a51-9d0e"})
  void whatIsNoGuidIsNoAppId(String id) {
    assertThrows(WrongDetail.class, () -> details(id, "https://a.example", LINKS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example",
        "https://a.example/coach",
        "https://a.example?b",
        "https://sam@a.example",
        "coach.gov.uk",
        "mailto:sam@a.example"
      })
  void anAddressThatTeamsWouldNotCallIsRefusedWithTheAddress(String address) {
    WrongDetail wrong =
        assertThrows(WrongDetail.class, () -> details(Riverside.APP, address, LINKS));
    assertTrue(wrong.getMessage().endsWith(address), wrong.getMessage());
  }

  @Test
  void aNameOf32CharactersFitsAndOneMoreDoesNot() {
    assertEquals(32, named("x".repeat(32)).council().length());
    assertThrows(WrongDetail.class, () -> named("x".repeat(33)));
    assertThrows(WrongDetail.class, () -> named("  "));
  }

  @Test
  void versionsAreComparedAsNumbers() {
    assertTrue(AppVersion.parse("1.10.0").compareTo(AppVersion.parse("1.9.9")) > 0);
    assertEquals("1.0.1", AppVersion.FIRST.next().toString());
    for (String wrong : List.of("1", "1.0", "v1.0.0", "1.0.0-beta", "1.0.123456"))
      assertThrows(WrongDetail.class, () -> AppVersion.parse(wrong));
  }

  private static PackageDetails named(String council) {
    return new PackageDetails(Riverside.APP, Riverside.ADDRESS, council, LINKS, AppVersion.FIRST);
  }

  private static PackageDetails details(String id, String address, Links links) {
    return new PackageDetails(
        id, URI.create(address), "Riverside \"Council\"", links, AppVersion.FIRST);
  }

  private static JsonNode manifest(PackageDetails details) throws IOException {
    byte[] zip = TeamsPackage.of(details);
    assertEquals(List.of(), PackageRules.violations(zip));
    return Manifest.read(PackageRules.files(zip).get("manifest.json")).orElseThrow();
  }
}
