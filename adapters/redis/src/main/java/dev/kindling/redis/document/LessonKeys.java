package dev.kindling.redis.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.kindling.curriculum.LessonId;
import java.io.IOException;

/** Lesson ids as names of fields. */
final class LessonKeys {
  private LessonKeys() {}

  static final class Out extends JsonSerializer<LessonId> {
    @Override
    public void serialize(LessonId id, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeFieldName(id.value());
    }
  }

  static final class In extends KeyDeserializer {
    @Override
    public LessonId deserializeKey(String name, DeserializationContext context) {
      return new LessonId(name);
    }
  }
}
