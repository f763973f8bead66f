package dev.kindling.language.pattern;

/** Where times, dates and so on were found. */
@FunctionalInterface
public interface Moments {
  /** How many words such a thing covers at this place; 0 if there is none. */
  int at(int index, String kind);
}
