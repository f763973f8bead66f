package dev.kindling.content;

/**
 * A mistake to plant.
 *
 * @param before the text that the mistake replaces
 * @param after the mistake
 * @param at what stands on the line where it must be found
 * @param said how the problem begins, and what it tells to do
 */
record Mistake(String file, String before, String after, String at, String said) {
  @Override
  public String toString() {
    return said;
  }
}
