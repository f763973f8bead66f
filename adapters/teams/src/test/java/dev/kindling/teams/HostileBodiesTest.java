package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileBodiesTest {
  private final Riverside riverside = new Riverside();
  private final TeamsApp app = riverside.app();
  private final String valid = riverside.connector.tokens().valid();

  @AfterEach
  void close() {
    riverside.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "42",
        "\"message\"",
        "{",
        "{}",
        "{}{}",
        "<xml/>",
        "payload=%7B%7D",
        "{\"type\":\"message\",\"type\":\"invoke\"}",
        "{\"type\":5,\"serviceUrl\":[],\"from\":\"me\",\"conversation\":7}",
        "\u0000\u0001",
      })
  void whatIsNoActivityIsRefusedEvenWithAGoodToken(String body) {
    refused(400, app.handle(Riverside.request(valid, body)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"serviceUrl", "type", "channelId", "conversation", "from"})
  void anActivityWithoutWhatItTakesToAnswerIsRefused(String field) {
    String activity =
        TeamsActivities.with(riverside.sam.message("hi"), field, NullNode.getInstance());
    refused(400, app.handle(Riverside.request(valid, activity)));
  }

  @Test
  void depthIsRefusedLikeAnyOtherGarbage() {
    String deep = "{\"value\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
    refused(400, app.handle(Riverside.request(valid, deep)));
  }

  @Test
  void aBodyOverAMegabyteIsNotRead() {
    refused(413, app.handle(new TeamsRequest(valid, new byte[TeamsApp.LARGEST_BODY + 1], true)));
    refused(413, app.handle(new TeamsRequest(null, new byte[10_000_000], true)));
  }

  @Test
  void tenThousandMutationsNeverThrowAndNeverPassUnsigned() {
    Random random = new Random(20_260_105);
    List<String> originals =
        List.of(
            riverside.sam.message("what can you do?"),
            riverside.sam.press("1700000000001", "q12-2"),
            riverside.sam.invoke("1700000000001", "lesson.next"),
            riverside.sam.installed(),
            riverside.sam.botAdded());
    for (int round = 0; round < 10_000; round++) {
      byte[] body = mutated(originals.get(round % originals.size()), random);
      int unsigned = app.handle(new TeamsRequest(null, body, false)).status();
      assertTrue(unsigned == 400 || unsigned == 401, "unsigned: " + unsigned);
      assertTrue(riverside.door.turns().isEmpty(), "no turn from an unsigned body");
    }
    for (int round = 0; round < 10_000; round++) {
      byte[] body = mutated(originals.get(round % originals.size()), random);
      int signed = app.handle(new TeamsRequest(valid, body, false)).status();
      assertTrue(List.of(200, 400, 401, 403).contains(signed), "signed: " + signed);
    }
  }

  @Test
  void tenThousandMutationsOfATokenNeverThrowAndNeverPass() {
    Random random = new Random(20_260_106);
    String body = riverside.sam.message("hi");
    for (int round = 0; round < 10_000; round++) {
      byte[] header = mutated(valid, random);
      String changed = new String(header, StandardCharsets.ISO_8859_1);
      if (sameToken(changed)) continue;
      assertEquals(401, app.handle(Riverside.request(changed, body)).status(), changed);
    }
    assertTrue(riverside.door.turns().isEmpty());
  }

  /** The scheme is read in any case, and Base64 has several spellings of its last character. */
  private boolean sameToken(String changed) {
    int signature = valid.lastIndexOf('.');
    return changed.length() == valid.length()
        && changed.regionMatches(true, 0, valid, 0, 7)
        && changed.substring(7, valid.length() - 1).equals(valid.substring(7, valid.length() - 1))
        && signature > 0;
  }

  private void refused(int status, TeamsAnswer answer) {
    assertEquals(new TeamsAnswer(status, ""), answer);
    assertTrue(riverside.door.turns().isEmpty());
  }

  private static byte[] mutated(String original, Random random) {
    StringBuilder text = new StringBuilder(original);
    int changes = 1 + random.nextInt(4);
    for (int change = 0; change < changes && !text.isEmpty(); change++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.setCharAt(at, (char) random.nextInt(256));
        case 2 -> text.insert(at, "{}[]\":,\\0".charAt(random.nextInt(9)));
        case 3 -> text.setLength(at);
        default -> text.replace(at, Math.min(text.length(), at + 8), "null");
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
