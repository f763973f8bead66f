package dev.kindling.server.wiring;

import dev.kindling.server.life.OwnerOnly;
import dev.kindling.teams.KeyShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Teams' signing keys in the data folder, in a file that nobody else may change. */
record KeysFile(Path folder) implements KeyShelf {
  private static final String NAME = "teams-signing-keys.json";

  @Override
  public Optional<String> last() {
    try {
      return Optional.of(Files.readString(folder.resolve(NAME)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(String text) {
    try {
      OwnerOnly.file(OwnerOnly.folder(folder).resolve(NAME), text);
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder can't be written to", e);
    }
  }
}
