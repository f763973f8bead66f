package dev.kindling.slack.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.kindling.conversation.Seeking;
import dev.kindling.slack.blockkit.Generated;
import dev.kindling.slack.blockkit.Page;
import dev.kindling.slack.blockkit.Pages;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slack's own library knows every block and field that is drawn here, and loses none of them. */
class SdkTest {
  private static final int MANY = 150;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Gson SDK = GsonFactory.createSnakeCase();

  private static void survives(String drawn, Class<?> type, int seed) throws IOException {
    Object read = SDK.fromJson(drawn, type);
    String known = read instanceof Object[] blocks ? Arrays.toString(blocks) : read.toString();
    assertFalse(known.contains("Unknown"), () -> seed + " " + known);
    JsonNode written = JSON.readTree(SDK.toJson(read));
    assertEquals(JSON.readTree(drawn), written, "" + seed);
  }

  @Test
  void messages() throws IOException {
    for (int seed = 0; seed < MANY; seed++)
      for (Page page : Pages.of(List.of(new Generated(seed).message()), false))
        survives(page.drawn(), LayoutBlock[].class, seed);
  }

  @Test
  void windows() throws IOException {
    for (int seed = 0; seed < MANY; seed++)
      survives(FormView.of(new GeneratedViews(seed).form(), Memo.none()), View.class, seed);
  }

  @Test
  void pages() throws IOException {
    for (int seed = 0; seed < MANY; seed++)
      survives(
          HomeView.of(new GeneratedViews(seed).home(), Seeking.nothing(), "News."),
          View.class,
          seed);
  }

  @Test
  void whatTheLibraryDoesNotKnowWouldBeSeen() throws IOException {
    String odd =
        "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"a\"},\"mood\":1}]";
    JsonNode written = JSON.readTree(SDK.toJson(SDK.fromJson(odd, LayoutBlock[].class)));
    assertFalse(JSON.readTree(odd).equals(written));
    Object unknown = SDK.fromJson("[{\"type\":\"of_2030\"}]", LayoutBlock[].class);
    assertFalse(List.of((Object[]) unknown).toString().indexOf("Unknown") < 0);
  }
}
