package dev.kindling.slack.blockkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Fact;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final List<Option> OPTIONS =
      List.of(
          new Option("A", "Ring the number he gave", "His number", new ButtonId("q1-0")),
          new Option("B", "Ring the number **on file**", "", new ButtonId("q1-1")));

  private static JsonNode drawn(Block... blocks) throws IOException {
    Message message = new Message("en-GB", "Summary", List.of(blocks));
    Page page = Pages.of(List.of(message), false).getFirst();
    return new ObjectMapper().readTree(page.drawn());
  }

  private static Block.Question question(@Nullable String chosen) {
    return new Block.Question("What do you do?", OPTIONS, chosen, "Or type a letter.");
  }

  @Test
  void aHeadingIsAHeaderAndALongOneIsBold() throws IOException {
    assertEquals("header", drawn(new Block.Heading("Title")).at("/0/type").asText());
    String longer = "Very ".repeat(40) + "long";
    assertEquals("*" + longer + "*", drawn(new Block.Heading(longer)).at("/0/text/text").asText());
  }

  @Test
  void anOpenQuestionHasItsOptionsLetteredAboveAndAButtonForEach() throws IOException {
    JsonNode blocks = drawn(question(null));
    assertEquals("What do you do?", blocks.at("/0/text/text").asText());
    assertEquals(
        "*A.* Ring the number he gave\n*B.* Ring the number *on file*",
        blocks.at("/1/text/text").asText());
    assertEquals("A His number", blocks.at("/2/elements/0/text/text").asText());
    assertEquals("B", blocks.at("/2/elements/1/text/text").asText());
    assertEquals("q1-1", blocks.at("/2/elements/1/value").asText());
    assertEquals("Or type a letter.", blocks.at("/3/elements/0/text").asText());
  }

  @Test
  void aClosedQuestionHasNoButtons() throws IOException {
    JsonNode blocks = drawn(question("B"));
    assertFalse(blocks.toString().contains("action_id"), blocks.toString());
    assertEquals("Or type a letter.", blocks.at("/2/elements/0/text").asText());
  }

  @Test
  void theMainButtonIsPrimaryAndNoOther() throws IOException {
    JsonNode row =
        drawn(
                new Block.Buttons(
                    List.of(
                        new Button("Try one", new ButtonId("lesson.next"), true),
                        new Button("No thanks", new ButtonId("no.thanks"), false)),
                    ""))
            .at("/0/elements");
    assertEquals("primary", row.at("/0/style").asText());
    assertTrue(row.at("/1/style").isMissingNode());
  }

  @Test
  void aPictureHasItsWordsAndABadAddressLeavesOnlyThem() throws IOException {
    JsonNode good = drawn(new Block.Picture("https://x.gov.uk/p.png", "A padlock"));
    assertEquals("A padlock", good.at("/0/alt_text").asText());
    JsonNode bad = drawn(new Block.Picture("http://x.gov.uk/p.png", "A padlock"));
    assertEquals("[A padlock]", bad.at("/0/text/text").asText());
  }

  @Test
  void factsAndProgressAreWords() throws IOException {
    JsonNode blocks =
        drawn(
            new Block.Facts(List.of(new Fact("Lessons", "3 < 5"), new Fact("Days", "2"))),
            new Block.Progress("Staying secure: 2 of 5", 2, 5));
    assertEquals("*Lessons:* 3 &lt; 5\n*Days:* 2", blocks.at("/0/text/text").asText());
    assertEquals("Staying secure: 2 of 5", blocks.at("/1/text/text").asText());
  }

  @Test
  void nothingAnybodyWroteBecomesAMentionOrALink() throws IOException {
    String text = drawn(new Block.Paragraph("<!channel> <@U1> <http://x|y> @here")).toString();
    assertTrue(text.contains("&lt;!channel&gt; &lt;@U1&gt; &lt;http://x|y&gt; @here"), text);
    assertTrue(text.contains("\"verbatim\":true"), text);
  }

  @Test
  void aLongParagraphIsCutAtASentence() throws IOException {
    JsonNode blocks = drawn(new Block.Paragraph("This sentence is **quite** short. ".repeat(150)));
    assertTrue(blocks.size() > 1);
    for (JsonNode block : blocks) {
      String text = block.at("/text/text").asText();
      assertTrue(text.length() <= 3_000 && text.length() > 50, "" + text.length());
      assertTrue(text.startsWith("This sentence") && text.endsWith("short."), text);
    }
  }

  @Test
  void moreThanFiftyBlocksBecomeTwoMessages() {
    List<Block> many =
        IntStream.range(0, 60).mapToObj(i -> (Block) new Block.Paragraph("Number " + i)).toList();
    List<Page> pages = Pages.of(List.of(new Message("en-GB", "Many", many)), false);
    assertEquals(List.of(50, 10), pages.stream().map(page -> page.blocks().size()).toList());
    assertTrue(pages.getLast().text().startsWith("Number 50"), pages.getLast().text());
  }

  @Test
  void aMessageOfBlanksSaysItsSummary() {
    Message blank = new Message("en-GB", "Summary & more", List.of(new Block.Paragraph(" ")));
    assertEquals(
        List.of(new Page("Summary &amp; more", List.of())), Pages.of(List.of(blank), false));
  }
}
