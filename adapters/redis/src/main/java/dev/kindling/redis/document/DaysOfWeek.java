package dev.kindling.redis.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Working days as digits, Monday is 1: {@code "12345"}. */
final class DaysOfWeek {
  private static final DayOfWeek[] WEEK = DayOfWeek.values();

  private DaysOfWeek() {}

  /** Names the field of {@code Preferences}. */
  interface Mixin {
    @JsonSerialize(using = Out.class)
    @JsonDeserialize(using = In.class)
    Set<DayOfWeek> workingDays();
  }

  static final class Out extends JsonSerializer<Set<DayOfWeek>> {
    @Override
    public void serialize(Set<DayOfWeek> days, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      StringBuilder digits = new StringBuilder();
      for (DayOfWeek day : WEEK) if (days.contains(day)) digits.append(day.getValue());
      out.writeString(digits.toString());
    }
  }

  static final class In extends JsonDeserializer<Set<DayOfWeek>> {
    @Override
    public Set<DayOfWeek> deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
      for (char digit : in.getText().toCharArray()) days.add(DayOfWeek.of(digit - '0'));
      return days;
    }
  }
}
