package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TeamsSettingsTest {
  @Test
  void aSingleTenantBotSignsInAtHomeAndOthersAtTheBotFrameworks() {
    assertEquals(
        "https://login.microsoftonline.com/our-tenant/oauth2/v2.0/token",
        TeamsSettings.of("app", "secret", "our-tenant").cloud().tokenUrl().toString());
    assertEquals(
        "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token",
        TeamsSettings.of("app", "secret", "").cloud().tokenUrl().toString());
  }

  @Test
  void keysAndIssuerAreMicrosoftsUnlessSet() {
    Cloud cloud = TeamsSettings.of("app", "secret", "").cloud();
    assertEquals("https://api.botframework.com", cloud.issuer());
    assertEquals(
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        cloud.openIdUrl().toString());
    assertEquals(
        "https://api.botframework.us", cloud.withIssuer("https://api.botframework.us").issuer());
  }

  @Test
  void withoutAnAppIdItIsTheEmulators() {
    assertTrue(TeamsSettings.emulator().isEmulator());
    assertFalse(TeamsSettings.of("app", "secret", "").isEmulator());
  }

  @Test
  void anAppIdWithoutItsSecretIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> TeamsSettings.of("app", " ", ""));
  }

  @Test
  void theSecretIsNeverPrinted() {
    assertFalse(TeamsSettings.of("app", "hunter2", "").toString().contains("hunter2"));
  }
}
