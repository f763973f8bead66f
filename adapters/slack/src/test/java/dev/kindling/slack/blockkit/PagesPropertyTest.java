package dev.kindling.slack.blockkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.message.PlainText;
import dev.kindling.testkit.slack.MessageRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagesPropertyTest {
  private static final int MANY = 800;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode blocks(Page page) throws IOException {
    return JSON.readTree(page.drawn());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  @Test
  void whateverIsSaidSlackTakesIt() throws IOException {
    for (int seed = 0; seed < MANY; seed++)
      for (Page page : Pages.of(List.of(new Generated(seed).message()), seed % 5 == 0))
        assertEquals(Optional.empty(), MessageRules.problem(page.text(), blocks(page)), "" + seed);
  }

  @Test
  void severalMessagesTogetherAreTakenToo() throws IOException {
    for (int seed = 0; seed < MANY / 4; seed++) {
      List<Message> both =
          List.of(new Generated(seed).message(), new Generated(seed + MANY).message());
      for (Page page : Pages.of(both, false))
        assertEquals(Optional.empty(), MessageRules.problem(page.text(), blocks(page)), "" + seed);
    }
  }

  @Test
  void theTextCarriesEverythingThatThePlainTwinSays() {
    for (int seed = 0; seed < MANY; seed++) {
      Message message = new Generated(seed).message();
      List<Page> pages = Pages.of(List.of(message), false);
      String said = pages.stream().map(Page::text).collect(Collectors.joining());
      String plain = PlainText.of(message);
      if (plain.isBlank()) continue;
      if (pages.size() == 1) assertEquals(squeezed(plain), squeezed(unescaped(said)), "" + seed);
      else
        assertEquals(lengthOf(plain), lengthOf(unescaped(said)), lengthOf(plain) / 20.0, "" + seed);
    }
  }

  private static double lengthOf(String text) {
    return squeezed(text).length();
  }

  @Test
  void everyButtonIsThereOnceInOrder() throws IOException {
    for (int seed = 0; seed < MANY; seed++) {
      Message message = new Generated(seed).message();
      List<String> drawn = new ArrayList<>();
      for (Page page : Pages.of(List.of(message), false))
        for (JsonNode button : blocks(page).findParents("action_id"))
          drawn.add(button.get("value").asText());
      assertEquals(
          message.blocks().stream().flatMap(b -> ids(b).stream()).toList(), drawn, "" + seed);
    }
  }

  private static List<String> ids(Block block) {
    return switch (block) {
      case Block.Buttons some -> some.buttons().stream().map(b -> b.id().value()).toList();
      case Block.Question question when question.isOpen() ->
          question.options().stream().map(o -> o.button().value()).toList();
      case Block.Question _,
          Block.Heading _,
          Block.Paragraph _,
          Block.Note _,
          Block.Picture _,
          Block.Facts _,
          Block.Progress _,
          Block.Fillable _ ->
          List.of();
    };
  }

  @Test
  void aReplacementIsAlwaysOnePage() throws IOException {
    for (int seed = 0; seed < MANY; seed++) {
      Page page = Pages.single(List.of(new Generated(seed).message()), false);
      assertEquals(Optional.empty(), MessageRules.problem(page.text(), blocks(page)), "" + seed);
    }
  }

  @Test
  void ordinaryLengthsFitIntoOnePage() {
    long single =
        IntStream.range(0, MANY)
            .filter(seed -> Pages.of(List.of(new Generated(seed).message()), false).size() == 1)
            .count();
    assertTrue(single > MANY / 2 && single < MANY, single + " of " + MANY + " in one page");
  }
}
