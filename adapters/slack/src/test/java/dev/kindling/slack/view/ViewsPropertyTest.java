package dev.kindling.slack.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.kindling.conversation.Seeking;
import dev.kindling.message.Form;
import dev.kindling.message.Home;
import dev.kindling.testkit.slack.SlackView;
import dev.kindling.testkit.slack.SlackViewRequests;
import dev.kindling.testkit.slack.ViewRules;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewsPropertyTest {
  private static final int MANY = 200;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Memo MEMO =
      new Memo("D0SAM", "en-GB", "h".repeat(1_000), new Seeking("\uD83D\uDE00 \"".repeat(20), 3));

  private static void isTaken(String view, int seed) throws IOException {
    JsonNode json = JSON.readTree(view);
    assertEquals(List.of(), ViewRules.problems(json), "" + seed);
    assertFalse(ViewRules.tooLarge(json), "" + seed);
  }

  private static List<String> inputs(JsonNode view) {
    return view.path("blocks").findParents("element").stream()
        .map(block -> block.path("block_id").asText())
        .toList();
  }

  @Test
  void whateverIsAskedSlackTakesTheWindow() throws IOException {
    for (int seed = 0; seed < MANY; seed++)
      isTaken(FormView.of(new GeneratedViews(seed).form(), MEMO), seed);
  }

  @Test
  void whateverIsOnAPageSlackTakesIt() throws IOException {
    for (int seed = 0; seed < MANY; seed++) {
      Home home = new GeneratedViews(seed).home();
      String notice = seed % 2 == 0 ? "" : "Something happened. ".repeat(seed);
      isTaken(HomeView.of(home, new Seeking(home.search().sought(), seed), notice), seed);
    }
  }

  @Test
  void everyFieldIsAskedInOrderHoweverLongTheWordsAboveIt() throws IOException {
    int whole = 0;
    for (int seed = 0; seed < MANY; seed++) {
      Form form = new GeneratedViews(seed).form();
      List<String> wanted = form.fields().stream().map(field -> "f:" + field.name()).toList();
      List<String> drawn = inputs(JSON.readTree(FormView.of(form, MEMO)));
      assertEquals(wanted.subList(0, drawn.size()), drawn, "" + seed);
      if (drawn.equals(wanted)) whole++;
      else assertTrue(wanted.size() > 20, "" + seed);
    }
    assertTrue(whole > MANY * 9 / 10, whole + " of " + MANY);
  }

  @Test
  void theSearchBoxIsAlwaysThere() throws IOException {
    for (int seed = 0; seed < MANY; seed++) {
      String view = HomeView.of(new GeneratedViews(seed).home(), Seeking.nothing(), "");
      assertEquals(List.of("home.search"), inputs(JSON.readTree(view)), "" + seed);
    }
  }

  @Test
  void whatAViewCarriesComesBack() {
    for (int seed = 0; seed < MANY; seed++) {
      Home home = new GeneratedViews(seed).home();
      Memo memo =
          new Memo(
              "D0SAM", "cy-GB", "https://h/" + seed, new Seeking(home.search().sought(), seed));
      assertEquals(memo, Memo.read(memo.json()), "" + seed);
    }
    for (String forged : List.of("", "null", "[]", "{", "{\"chat\":\"C0ALL\",\"lang\":\"<b>\"}"))
      assertEquals(Memo.none(), Memo.read(forged));
  }

  @Test
  void whatNobodyTouchedComesBackWithoutAMistake() {
    long sent =
        Stream.iterate(0, seed -> seed + 1)
            .limit(MANY)
            .filter(ViewsPropertyTest::comesBack)
            .count();
    assertTrue(sent > MANY / 20, sent + " of " + MANY);
  }

  /** False where the form can't be sent as it opens, as something must be filled in first. */
  private static boolean comesBack(int seed) {
    try {
      Form form = new GeneratedViews(seed).form();
      JsonNode json = JSON.readTree(FormView.of(form, MEMO));
      JsonNode view = SlackViewRequests.untouched(new SlackView("V1", "", "h1", json));
      JsonObject sent = JsonParser.parseString(view.toString()).getAsJsonObject();
      Submission read = Submission.of(sent).orElseThrow();
      assertEquals(form.id(), read.form());
      assertTrue(read.mistakes().isEmpty(), seed + " " + read.mistakes());
      return true;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (SlackViewRequests.CannotBeSent _) {
      return false;
    }
  }
}
