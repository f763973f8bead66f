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
import dev.kindling.redis.document.LessonNames.Names;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

  /** By unit, then by name, without a map in between: this is the biggest part of a record. */
  static final class Out extends JsonSerializer<Map<LessonId, LocalDate>> {
    private record Done(Names names, long day) implements Comparable<Done> {
      @Override
      public int compareTo(Done other) {
        return names.compareTo(other.names);
      }
    }

    @Override
    public void serialize(
        Map<LessonId, LocalDate> lessons, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      String unit = null;
      out.writeStartObject();
      for (Done done : sorted(lessons)) {
        if (!done.names().unit().equals(unit)) {
          if (unit != null) out.writeEndObject();
          unit = done.names().unit();
          out.writeObjectFieldStart(unit);
        }
        out.writeNumberField(done.names().name(), done.day());
      }
      if (unit != null) out.writeEndObject();
      out.writeEndObject();
    }

    private static Done[] sorted(Map<LessonId, LocalDate> lessons) {
      Done[] all = new Done[lessons.size()];
      int next = 0;
      for (Map.Entry<LessonId, LocalDate> one : lessons.entrySet())
        all[next++] = new Done(LessonNames.of(one.getKey()), one.getValue().toEpochDay());
      Arrays.sort(all);
      return all;
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
      List<Map.Entry<LessonId, LocalDate>> lessons = new ArrayList<>();
      for (String unit = in.nextFieldName(); unit != null; unit = in.nextFieldName()) {
        in.nextToken();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
          in.nextToken();
          LocalDate day = LocalDate.ofEpochDay(in.getLongValue());
          lessons.add(Map.entry(LessonNames.lesson(unit, name), day));
        }
      }
      return immutable(lessons);
    }

    /** At once what a record keeps, so that it needn't be copied. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // there is no array of a generic type
    private static Map<LessonId, LocalDate> immutable(
        List<Map.Entry<LessonId, LocalDate>> lessons) {
      return Map.ofEntries(lessons.toArray(new Map.Entry[0]));
    }

    @Override
    public Map<LessonId, LocalDate> getEmptyValue(DeserializationContext context) {
      return Map.of();
    }
  }
}
