package dev.kindling.redis.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.insight.Remark;
import java.time.LocalDate;

/** A remark as a JSON text. */
final class RemarkText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RemarkText() {}

  static String write(Remark remark) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("kind", remark.kind().name());
    node.put("about", remark.about());
    node.put("choice", remark.choice());
    node.put("words", remark.words());
    node.put("on", remark.on().toString());
    return node.toString();
  }

  static Remark read(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return new Remark(
          Remark.Kind.valueOf(node.path("kind").asText()),
          node.path("about").asText(),
          node.path("choice").asText(),
          node.path("words").asText(),
          LocalDate.parse(node.path("on").asText()));
    } catch (JsonProcessingException e) {
      // Not with the text itself: an exception may be logged.
      throw new IllegalStateException("A remark that is kept can't be read");
    }
  }
}
