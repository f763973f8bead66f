package dev.kindling.redis.document;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.util.function.Function;

/** Reads a value from one text. */
final class TextIn<T> extends FromStringDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Function<String, T> value;

  TextIn(Class<T> type, Function<String, T> value) {
    super(type);
    this.value = value;
  }

  @Override
  protected T _deserialize(String text, DeserializationContext context) {
    return value.apply(text);
  }

  /** Spaces and control characters at the ends of somebody's id belong to it. */
  @Override
  protected boolean _shouldTrim() {
    return false;
  }

  /** An empty text is a value like any other: of rows there may be none. */
  @Override
  protected Object _deserializeFromEmptyStringDefault(DeserializationContext context) {
    return value.apply("");
  }
}
