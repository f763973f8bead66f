package dev.kindling.curriculum;

/** The id of an item, stable over revisions: {@code ring-back.1}. */
public record ItemId(String value) {
  public ItemId {
    Ids.check("item", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
