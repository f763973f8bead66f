package dev.kindling.content.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a list that ships beside these classes, without its notes ({@code #}). */
final class WordList {
  private WordList() {}

  /** Empty if there is no such list. */
  static List<String> lines(String name) {
    InputStream file = WordList.class.getResourceAsStream(name);
    if (file == null) return List.of();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("The list " + name + " can't be read", broken);
    }
  }
}
