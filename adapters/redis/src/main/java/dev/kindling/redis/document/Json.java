package dev.kindling.redis.document;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The mapper of all documents. Zeros, false, nulls and empty collections are left out and come back
 * as what they were; a field that is not known is an error, never dropped.
 */
public final class Json {
  public static final ObjectMapper MAPPER = mapper();

  private Json() {}

  private static ObjectMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .defaultPropertyInclusion(Value.construct(Include.NON_NULL, Include.NON_NULL))
            .addModule(Texts.module());
    for (Class<?> number : List.of(int.class, long.class, boolean.class))
      builder.withConfigOverride(number, it -> it.setInclude(leftOut(Include.NON_DEFAULT)));
    for (Class<?> many : List.of(List.class, Map.class, Set.class)) omitEmpty(builder, many);
    Sealed.addTo(builder);
    return builder.build();
  }

  private static void omitEmpty(JsonMapper.Builder builder, Class<?> type) {
    builder.withConfigOverride(
        type,
        it ->
            it.setInclude(leftOut(Include.NON_EMPTY))
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
  }

  private static Value leftOut(Include when) {
    return Value.construct(when, Include.ALWAYS);
  }
}
