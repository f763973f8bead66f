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
        TeamsSettings.of("app", "secret", "our-tenant").tokenUrl().toString());
    assertEquals(
        "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token",
        TeamsSettings.of("app", "secret", "").tokenUrl().toString());
  }

  @Test
  void keysAndIssuerAreMicrosoftsUnlessSet() {
    TeamsSettings settings = TeamsSettings.of("app", "secret", "");
    assertEquals("https://api.botframework.com", settings.issuer());
    assertEquals(
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        settings.openIdUrl().toString());
    assertEquals(
        "https://api.botframework.us", settings.withIssuer("https://api.botframework.us").issuer());
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
