package dev.kindling.redis.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.experience.Experience;
import dev.kindling.experience.Verb;
import dev.kindling.quiz.Grade;
import java.time.Instant;

/** An experience as a JSON text. */
final class ExperienceText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ExperienceText() {}

  static String write(Experience experience) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", experience.key());
    node.put("learner", experience.learner());
    node.put("verb", experience.verb().name());
    node.put("object", experience.object());
    Grade result = experience.result();
    if (result != null) node.put("result", result.name());
    node.put("at", experience.at().toEpochMilli());
    return node.toString();
  }

  static Experience read(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      JsonNode result = node.get("result");
      return new Experience(
          node.path("key").asText(),
          node.path("learner").asInt(),
          Verb.valueOf(node.path("verb").asText()),
          node.path("object").asText(),
          result == null ? null : Grade.valueOf(result.asText()),
          Instant.ofEpochMilli(node.path("at").asLong()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An experience that is kept can't be read", e);
    }
  }
}
