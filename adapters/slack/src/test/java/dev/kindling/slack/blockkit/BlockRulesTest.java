package dev.kindling.slack.blockkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.testkit.slack.BlockRules;
import dev.kindling.testkit.slack.MessageRules;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fake's rules are strict, or the tests above would prove nothing. */
class BlockRulesTest {
  private static final String BUTTON =
      "{'type':'button','text':{'type':'plain_text','text':'A'},'action_id':'b:0','value':'q'}";

  private static List<String> problems(String json) throws IOException {
    return BlockRules.problems(new ObjectMapper().readTree(json.replace('\'', '"')));
  }

  @Test
  void goodBlocksPass() throws IOException {
    String good = "[{'type':'actions','elements':[" + BUTTON + "]},{'type':'divider'}]";
    assertEquals(List.of(), problems(good));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[{'type':'unheard_of'}]",
        "[{'type':'section'}]",
        "[{'type':'section','text':{'type':'mrkdwn','text':''}}]",
        "[{'type':'section','text':{'type':'mrkdwn','text':7}}]",
        "[{'type':'section','text':{'type':'mrkdwn','text':'a','verbatim':'yes'}}]",
        "[{'type':'section','text':{'type':'mrkdwn','text':'a'},'colour':'red'}]",
        "[{'type':'header','text':{'type':'mrkdwn','text':'a'}}]",
        "[{'type':'context','elements':[]}]",
        "[{'type':'actions','elements':[]}]",
        "[{'type':'actions','elements':[" + BUTTON + "," + BUTTON + "]}]",
        "[{'type':'image','image_url':'https://x','alt_text':''}]"
      })
  void badBlocksDoNot(String json) throws IOException {
    assertFalse(problems(json).isEmpty());
  }

  @Test
  void lengthsAreHeldTo() throws IOException {
    String section = "{'type':'section','text':{'type':'mrkdwn','text':'%s'}}";
    assertEquals(List.of(), problems("[" + section.formatted("a".repeat(3_000)) + "]"));
    assertFalse(problems("[" + section.formatted("a".repeat(3_001)) + "]").isEmpty());
    String many = ("," + section.formatted("a")).repeat(51).substring(1);
    assertFalse(problems("[" + many + "]").isEmpty());
  }

  @Test
  void messagesAreHeldToTheirLengthsAndMentionsAreFound() throws IOException {
    var none = new ObjectMapper().createArrayNode();
    assertEquals(Optional.of("no_text"), MessageRules.problem(" ", none));
    assertEquals(Optional.of("msg_too_long"), MessageRules.problem("a".repeat(40_001), none));
    assertEquals(Optional.of("forged_mention"), MessageRules.problem("<!channel>", none));
    assertEquals(Optional.empty(), MessageRules.problem("<https://x.gov.uk|x> &lt;!a&gt;", none));
  }
}
