package dev.kindling.server.wiring;

import dev.kindling.content.PackReader;
import dev.kindling.content.UnusablePack;
import dev.kindling.curriculum.Library;
import dev.kindling.language.WordRecogniser;
import dev.kindling.server.life.CannotStart;
import dev.kindling.server.settings.Settings;

/** The pack and what understands its words. */
record Words(Library library, WordRecogniser recogniser) {
  /** Throws {@link CannotStart} if the pack can't be used. */
  static Words read(Settings settings) {
    try {
      Library library = PackReader.library(settings.content());
      return new Words(library, WordRecogniser.of(library));
    } catch (UnusablePack | IllegalArgumentException e) {
      throw new CannotStart("The lessons can't be used. " + e.getMessage(), e);
    }
  }
}
