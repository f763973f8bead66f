package dev.kindling.redis.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.LocalDate;

/** Local dates as days since 1970: half as long as text, and a learner has one per lesson. */
final class LocalDates {
  private LocalDates() {}

  static final class Out extends StdScalarSerializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Out() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(date.toEpochDay());
    }
  }

  static final class In extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    In() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.ofEpochDay(in.getLongValue());
    }
  }
}
