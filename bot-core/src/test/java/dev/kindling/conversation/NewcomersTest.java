package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcomersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Asha Rahman|Asha", "'Rahman, Asha'|Asha", "sam|sam", "'  Jo  '|Jo", "''|''", "|''"})
  void peopleAreCalledByTheirFirstName(@Nullable String name, String first) {
    assertEquals(first, Newcomers.firstName(name));
  }

  @ParameterizedTest
  @CsvSource({
    "cy, cy",
    "cy-GB, cy",
    "en-US, en-GB",
    "EN-gb, en-GB",
    "fr-FR, en-GB",
    "'', en-GB",
    ", en-GB",
    "not a tag!, en-GB"
  })
  void theySpeakTheirOwnLanguageIfItIsSpokenHere(@Nullable String told, String lang) {
    Pack pack = SamplePack.pack();
    Library library = new Library(Map.of("en-GB", pack, "cy", pack), "en-GB");
    Profile profile = new Profile("Sam", null, told);
    Learner learner =
        Newcomers.of(1, Life.ACCOUNT, profile, Life.begin().organisation, library, Instant.EPOCH);
    assertEquals(lang, learner.preferences().lang());
  }

  @Test
  void ofTwoThatAreSpokenTheExactOneComesFirst() {
    Pack pack = SamplePack.pack();
    Library library = new Library(Map.of("en-GB", pack, "en", pack, "en-AU", pack), "en-GB");
    assertEquals(Optional.of("en-AU"), library.closest("en-AU"));
    assertEquals(Optional.of("en"), library.closest("en-NZ"));
    assertEquals(Optional.empty(), library.closest("cy"));
  }
}
