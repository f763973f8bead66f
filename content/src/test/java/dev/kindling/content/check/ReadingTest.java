package dev.kindling.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "street, 1",
    "make, 1",
    "makes, 1",
    "liked, 1",
    "wanted, 2",
    "boxes, 2",
    "table, 2",
    "whole, 1",
    "council, 2",
    "station, 2",
    "video, 3",
    "idea, 3",
    "going, 2",
    "people, 2",
    "library, 3",
    "resident, 3",
    "manager, 3",
    "council's, 2",
    "don't, 1",
    "72, 1",
    "the, 1",
    "information, 4",
    "address, 2",
    "password, 2",
    "phone, 1",
    "needed, 2"
  })
  void countsSyllablesAsTheyAreSaid(String word, int syllables) {
    assertEquals(syllables, Syllables.of(word), word);
  }

  @Test
  void countsSentencesAndWords() {
    Reading reading = new Reading("It's 9.30. \"Shall I go?\" asks Mr Hall, who doesn't wait! No.");
    assertEquals(13, reading.words().size());
    assertEquals(4, reading.sentences());
  }

  @Test
  void gradesByTheFormula() {
    // 6 words, 2 sentences, 6 syllables: 0.39 × 3 + 11.8 × 1 − 15.59
    assertEquals(-2.62, new Reading("The cat sat. The dog ran.").grade(), 0.001);
    assertEquals(0, new Reading("…").grade());
  }
}
