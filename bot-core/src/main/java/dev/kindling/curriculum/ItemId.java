package dev.kindling.curriculum;

/** The id of an item, stable over revisions: {@code ring-back.1}. */
public record ItemId(String value) {
  public ItemId {
    Ids.check("item", value);
  }

  /** What it is known by where bytes count: 0 to 16,777,215, always the same for the same id. */
  public int number() {
    return Ids.number(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
