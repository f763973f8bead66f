package dev.kindling.slack.blockkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyCharacterIsReadBackAsItWas() throws IOException {
    for (int c = 0; c <= 0xFFFF; c++) {
      String text = "a" + (char) c + "b";
      assertEquals(text, JSON.readValue(JsonText.of(text), String.class), () -> "around " + text);
    }
  }

  @Test
  void lettersOfTwoCharactersStayWhole() throws IOException {
    String text = "Well done 🎉, \"Zoë\"\n\\o/ </script>";
    assertEquals(text, JSON.readValue(JsonText.of(text), String.class));
  }
}
