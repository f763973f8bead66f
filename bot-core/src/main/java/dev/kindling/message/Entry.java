package dev.kindling.message;

/**
 * Something to choose in a form.
 *
 * @param value what comes back, never blank
 * @param words what people read, plain text
 */
public record Entry(String value, String words) {
  public Entry {
    if (value.isBlank() || words.isBlank())
      throw new IllegalArgumentException("An entry has a value and words: '" + value + "'");
  }
}
