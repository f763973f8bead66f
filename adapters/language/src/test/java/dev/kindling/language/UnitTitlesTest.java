package dev.kindling.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.content.PackReader;
import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Pack;
import dev.kindling.understanding.Understood;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every unit can be called by its whole title, as it is written and as people type it. */
class UnitTitlesTest {
  private static final Pack PACK = PackReader.library((Path) null).in("en-GB");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "bring back %s, unit.show",
        "show me %s, unit.show",
        "Bring %s back, unit.show",
        "skip the unit on %s, test.out",
        "test me out of %s, test.out"
      })
  void aUnitIsKnownByItsTitleWithCommasOrWithout(String asked, String intent) {
    for (String title : titles().toList()) {
      Understood understood = Recognisers.understood(asked.formatted(title));
      assertEquals(intent, understood.intent().key(), title);
      assertEquals(plain(title), plain(understood.slots().topic()), title);
    }
  }

  private static Stream<String> titles() {
    List<String> written =
        PACK.tracks().stream()
            .flatMap(track -> track.units().stream())
            .map(CurriculumUnit::title)
            .toList();
    assertTrue(written.stream().anyMatch(title -> title.contains(",")));
    return Stream.concat(
        written.stream(),
        written.stream().map(title -> title.toLowerCase(Locale.ROOT).replace(",", "")));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
