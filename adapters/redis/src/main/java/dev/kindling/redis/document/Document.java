package dev.kindling.redis.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * A kind of document and the text it is kept as: the schema number, a colon, compact JSON. An older
 * schema is upgraded on reading, step by step; a newer one throws {@link NewerSchema}.
 */
public final class Document<T> {
  private final Class<T> type;
  private final List<Upgrader> upgraders;

  /**
   * @param upgraders the first one turns schema 1 into 2, and so on; the newest schema is one more
   *     than there are
   */
  public Document(Class<T> type, Upgrader... upgraders) {
    this.type = type;
    this.upgraders = List.of(upgraders);
  }

  public int schema() {
    return upgraders.size() + 1;
  }

  public String write(T value) {
    try {
      return schema() + ":" + Json.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No " + kind() + " can be written like this", e);
    }
  }

  public T read(String text) {
    int colon = text.indexOf(':');
    int schema = Integer.parseInt(text.substring(0, colon));
    if (schema > schema()) throw new NewerSchema(kind(), schema, schema());
    return parse(schema, text.substring(colon + 1));
  }

  private T parse(int schema, String json) {
    try {
      if (schema == schema()) return Json.MAPPER.readValue(json, type);
      return Json.MAPPER.treeToValue(upgraded(schema, Json.MAPPER.readTree(json)), type);
    } catch (JsonProcessingException e) {
      throw unreadable(e);
    }
  }

  /** Where, not what: Jackson's own message quotes the document, and that goes into no log. */
  private IllegalStateException unreadable(JsonProcessingException e) {
    String place = e instanceof JsonMappingException at ? at.getPathReference() : "its syntax";
    return new IllegalStateException("A kept %s can't be read: %s".formatted(kind(), place));
  }

  private JsonNode upgraded(int schema, JsonNode old) {
    for (Upgrader step : upgraders.subList(schema - 1, upgraders.size()))
      step.upgrade((ObjectNode) old);
    return old;
  }

  private String kind() {
    return type.getSimpleName().toLowerCase(Locale.ROOT);
  }
}
