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
import java.util.Set;
import java.util.stream.Collectors;

/** Working days as digits, Monday is 1: {@code "12345"}. */
final class DaysOfWeek {
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
      out.writeString(
          days.stream().sorted().map(day -> day.getValue() + "").collect(Collectors.joining()));
    }
  }

  static final class In extends JsonDeserializer<Set<DayOfWeek>> {
    @Override
    public Set<DayOfWeek> deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      return in.getText()
          .chars()
          .mapToObj(digit -> DayOfWeek.of(digit - '0'))
          .collect(Collectors.toSet());
    }
  }
}
