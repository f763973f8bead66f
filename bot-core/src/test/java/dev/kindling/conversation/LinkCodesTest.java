package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkCodesTest {
  @Test
  void everyCodeThatIsDrawnIsReadHoweverItIsTyped() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String code = LinkCodes.draw(random);
      String shown = LinkCodes.shown(code);
      assertEquals(9, shown.length());
      for (String typed :
          List.of(
              code,
              shown,
              shown.toLowerCase(Locale.ROOT),
              "link " + shown,
              "my code is " + code + ".",
              "  " + shown.replace('-', ' ') + "\n",
              shown.replace('-', '\u2013')))
        assertEquals(Optional.of(code), LinkCodes.in(typed), typed);
    }
  }

  @Test
  void noCodeHoldsWhatLooksAlikeOrAVowel() {
    Random random = new Random(8);
    for (int i = 0; i < 500; i++)
      assertTrue(LinkCodes.draw(random).matches("[CDFGHJKMNPQRTVWXY][CDFGHJKMNPQRTVWXY34679]{7}"));
  }

  @Test
  void aMistypedCodeIsTakenForOneToBeToldSo() {
    assertEquals(Optional.of("ABCD1FGH"), LinkCodes.in("link ABCD-1FGH"));
    assertEquals(Optional.of("OOPSEFGH"), LinkCodes.in("OOPS-EFGH"));
  }

  @Test
  void whatPeopleSayIsNoCode() {
    for (String said :
        List.of(
            "language",
            "rhythms",
            "I work part-time",
            "self-harm",
            "full-time",
            "2024-2025",
            "34679346",
            "my number is 01632 960 111",
            "link my accounts",
            "b",
            "")) assertEquals(Optional.empty(), LinkCodes.in(said), said);
  }
}
