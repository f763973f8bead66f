package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @Test
  void anAddressSurvivesBeingKeptAsText() {
    Address address =
        new Address(
            "https://smba.trafficmanager.net/uk/", "a:1\"\\x", "28:b", "t", "msteams", true);
    assertEquals(Optional.of(address), Address.parse(address.text()));
    assertTrue(address.text().length() < 400, "it lives in a record of 4 KB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "[]", "D024BE91L", "{\"serviceUrl\":\"https://x/\"}"})
  void textThatHoldsNoAddressIsNone(String text) {
    assertEquals(Optional.empty(), Address.parse(text));
  }
}
