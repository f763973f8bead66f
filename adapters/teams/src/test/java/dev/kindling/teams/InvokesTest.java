package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client of the newer kind is told in the response to a press. */
class InvokesTest {
  private final Riverside riverside = new Riverside();

  @AfterEach
  void close() {
    riverside.close();
  }

  @Test
  void aPressIsAnsweredWithAMessageThatShowsNothing() {
    JsonNode body = body(riverside.sam.invoke("1700000000001", "q12-2"));
    assertEquals(200, body.path("statusCode").asInt());
    assertEquals("application/vnd.microsoft.activity.message", body.path("type").asText());
    assertEquals("", body.path("value").asText());
  }

  @Test
  void aVerbIsNotNeeded() {
    ObjectNode invoke = invoke();
    ((ObjectNode) invoke.at("/value/action")).remove("verb");
    assertEquals(200, body(invoke.toString()).path("statusCode").asInt());
    assertEquals(1, riverside.door.turns().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "\"text\"",
        "[]",
        "{}",
        "{\"action\":5}",
        "{\"action\":{\"data\":\"q12-2\"}}",
        "{\"action\":{\"data\":{\"kindling\":\"no such button\"}}}",
        "{\"action\":{\"data\":{\"kindling\":{\"deep\":1}}}}",
        "{\"action\":{\"data\":{\"filled\":true,\"f-words\":\"x\"}}}",
      })
  void whatIsNoPressOfOursIsRefusedInsideAResponseThatArrived(String value) {
    String activity = invoke().toString();
    String was = invoke().path("value").toString();
    assertTrue(activity.contains(was));
    JsonNode body = body(activity.replace(was, value));
    assertEquals(400, body.path("statusCode").asInt());
    assertEquals("application/vnd.microsoft.error", body.path("type").asText());
    assertEquals("BadRequest", body.at("/value/code").asText());
    assertTrue(riverside.door.turns().isEmpty());
  }

  private ObjectNode invoke() {
    return Json.object(riverside.sam.invoke("1700000000001", "q12-2")).orElseThrow();
  }

  private JsonNode body(String activity) {
    TeamsAnswer answer = riverside.post(activity);
    assertEquals(200, answer.status());
    return Json.object(answer.body()).orElseThrow();
  }
}
