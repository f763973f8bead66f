package dev.kindling.server.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is sealed, and who opens it. */
class SealTest {
  private static final String NAME = "slack/installs/T0COUNCIL";
  private static final SecretKey KEY = new SecretKey("0123456789abcdef0123456789abcdef");

  private final Seal seal = KEY.seal(Purpose.TOKENS);
  private final String sealed = seal.seal(NAME, "xoxb-1 ŵ");

  @Test
  void whatWasSealedIsOpenedWithTheSameKeyUnderTheSameName() {
    assertEquals(Optional.of("xoxb-1 ŵ"), KEY.seal(Purpose.TOKENS).open(NAME, sealed));
    assertEquals(Optional.of(""), seal.open(NAME, seal.seal(NAME, "")));
  }

  @Test
  void nothingOfTheTextIsSeenAndTheSameTextLooksAnotherWayEachTime() {
    assertFalse(sealed.contains("xoxb"));
    assertNotEquals(sealed, seal.seal(NAME, "xoxb-1 ŵ"));
  }

  @Test
  void itCannotBeMovedToAnotherName() {
    assertTrue(seal.open("slack/installs/T0OTHER", sealed).isEmpty());
  }

  @Test
  void noOtherKeyOpensIt() {
    Seal other = new SecretKey("another-key-of-32-characters-now").seal(Purpose.TOKENS);
    assertFalse(other.isMine(sealed));
    assertTrue(other.open(NAME, sealed).isEmpty());
    assertTrue(KEY.seal(Purpose.PICTURES).open(NAME, sealed).isEmpty());
  }

  @Test
  void whoeverChangesACharacterOrCutsItMakesItUnreadable() {
    for (int i = 0; i < sealed.length(); i++) {
      char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      String forged = sealed.substring(0, i) + other + sealed.substring(i + 1);
      assertTrue(seal.open(NAME, forged).isEmpty(), forged);
      assertTrue(seal.open(NAME, sealed.substring(0, i)).isEmpty());
    }
    for (String odd : List.of("", "1.", "xoxb-plain", sealed + "!"))
      assertTrue(seal.open(NAME, odd).isEmpty(), odd);
  }
}
