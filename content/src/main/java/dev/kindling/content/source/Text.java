package dev.kindling.content.source;

/** A text and where it stands. Numbers, dates and truths are texts too until somebody asks. */
public record Text(String value, Spot spot) implements Value {
  public boolean isBlank() {
    return value.isBlank();
  }

  @Override
  public String toString() {
    return value;
  }
}
