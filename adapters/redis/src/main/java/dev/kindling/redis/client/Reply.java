package dev.kindling.redis.client;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a script returned, read by its place in the list. A script's {@code false} is null here.
 *
 * <p>One of many replies may be a failure: reading it then throws that {@link StoreUnavailable}.
 *
 * @param value text, a whole number, a list of these, or null; or what went wrong instead
 */
public record Reply(@Nullable Object value) {
  /** The reply of a script of which nobody knows whether it ran. */
  public static Reply failed(StoreUnavailable failure) {
    return new Reply(failure);
  }

  /** What went wrong; empty if there is something to read. Throws nothing. */
  public Optional<StoreUnavailable> failure() {
    return value instanceof StoreUnavailable failure ? Optional.of(failure) : Optional.empty();
  }

  public boolean isNothing() {
    return got() == null;
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
    Object got = got();
    return got == null ? null : got.toString();
  }

  /** The number; throws NullPointerException if there is none. */
  public long number() {
    return Long.parseLong(text());
  }

  private Object present() {
    Object got = got();
    if (got == null) throw new NullPointerException("The script returned nothing here");
    return got;
  }

  private @Nullable Object got() {
    if (value instanceof StoreUnavailable failure) throw failure;
    return value;
  }
}
