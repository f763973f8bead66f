package dev.kindling.language;

import dev.kindling.content.PackReader;
import dev.kindling.understanding.Slots;
import dev.kindling.understanding.Understood;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** The recogniser over the words that ship, on a fixed day. */
final class Recognisers {
  /** A Wednesday afternoon. */
  static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 14, 20, 33);

  static final WordRecogniser SHIPPED = fresh();

  private Recognisers() {}

  /** One that has understood nothing yet. */
  static WordRecogniser fresh() {
    return WordRecogniser.of(PackReader.library((Path) null));
  }

  static Understood understood(String text) {
    return SHIPPED.recognise(text, "en-GB", NOW);
  }

  static String intent(String text) {
    return understood(text).intent().key();
  }

  static Slots slots(String text) {
    return understood(text).slots();
  }
}
