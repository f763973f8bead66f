package dev.kindling.redis.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.kindling.curriculum.LessonId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lessons done with their dates, by unit: {@code {"everyone.secure":{"ring-back":20514}}}. A unit's
 * name is written once, which halves the biggest part of a record.
 */
final class LessonDates {
  private LessonDates() {}

  /** Names the field of {@code Progress}. */
  interface Mixin {
    @JsonSerialize(using = Out.class)
    @JsonDeserialize(using = In.class)
    Map<LessonId, LocalDate> lessons();
  }

  static final class Out extends JsonSerializer<Map<LessonId, LocalDate>> {
    @Override
    public void serialize(
        Map<LessonId, LocalDate> lessons, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      Map<String, Map<String, Long>> units = new TreeMap<>();
      lessons.forEach((lesson, date) -> {
        int dot = lesson.value().lastIndexOf('.');
        String unit = dot < 0 ? "" : lesson.value().substring(0, dot);
        units
            .computeIfAbsent(unit, any -> new TreeMap<>())
            .put(lesson.value().substring(dot + 1), date.toEpochDay());
      });
      out.writePOJO(units);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Map<LessonId, LocalDate> lessons) {
      return lessons.isEmpty();
    }
  }

  static final class In extends JsonDeserializer<Map<LessonId, LocalDate>> {
    /** Token by token: this is the biggest part of a record, and every turn reads one. */
    @Override
    public Map<LessonId, LocalDate> deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      Map<LessonId, LocalDate> lessons = new HashMap<>();
      for (String unit = in.nextFieldName(); unit != null; unit = in.nextFieldName()) {
        in.nextToken();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
          in.nextToken();
          lessons.put(lesson(unit, name), LocalDate.ofEpochDay(in.getLongValue()));
        }
      }
      return lessons;
    }

    private static LessonId lesson(String unit, String name) {
      return new LessonId(unit.isEmpty() ? name : unit + "." + name);
    }

    @Override
    public Map<LessonId, LocalDate> getEmptyValue(DeserializationContext context) {
      return Map.of();
    }
  }
}
