package dev.kindling.redis.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a script returned, read by its place in the list. A script's {@code false} is null here.
 *
 * @param value text, a whole number, a list of these, or null
 */
public record Reply(@Nullable Object value) {
  public boolean isNothing() {
    return value == null;
  }

  public Reply at(int index) {
    return new Reply(((List<?>) present()).get(index));
  }

  public List<Reply> list() {
    return ((List<?>) present()).stream().map(one -> new Reply(one)).toList();
  }

  /** The text; throws NullPointerException if there is none. */
  public String text() {
    return present().toString();
  }

  public @Nullable String textOrNull() {
    return value == null ? null : value.toString();
  }

  /** The number; throws NullPointerException if there is none. */
  public long number() {
    return Long.parseLong(text());
  }

  private Object present() {
    if (value == null) throw new NullPointerException("The script returned nothing here");
    return value;
  }
}
