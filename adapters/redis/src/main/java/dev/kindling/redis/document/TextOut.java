package dev.kindling.redis.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Writes a value as one text. */
final class TextOut<T> extends StdScalarSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Function<T, String> text;

  TextOut(Class<T> type, Function<T, String> text) {
    super(type);
    this.text = text;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeString(text.apply(value));
  }
}
