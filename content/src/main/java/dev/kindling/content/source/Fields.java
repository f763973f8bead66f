package dev.kindling.content.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named values, in the order in which they were written. */
public record Fields(Map<Text, Value> entries, Spot spot) implements Value {
  public Fields {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  public static Fields none(Spot spot) {
    return new Fields(Map.of(), spot);
  }

  /** The value of that name, or null. */
  public @Nullable Value value(String name) {
    for (Map.Entry<Text, Value> entry : entries.entrySet())
      if (entry.getKey().value().equals(name)) return entry.getValue();
    return null;
  }
}
