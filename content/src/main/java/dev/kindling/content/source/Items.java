package dev.kindling.content.source;

import java.util.List;

/** A list and where it starts. */
public record Items(List<Value> values, Spot spot) implements Value {
  public Items {
    values = List.copyOf(values);
  }
}
