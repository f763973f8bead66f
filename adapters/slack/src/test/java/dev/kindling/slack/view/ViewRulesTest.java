package dev.kindling.slack.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.testkit.slack.BlockRules;
import dev.kindling.testkit.slack.ViewRules;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fake's rules for views are strict, or the tests beside this one would prove nothing. */
class ViewRulesTest {
  private static final String HEAD =
      "'type':'modal','title':{'type':'plain_text','text':'A'},"
          + "'submit':{'type':'plain_text','text':'Send'}";
  private static final String OPTION = "{'text':{'type':'plain_text','text':'x'},'value':'%s'}";

  private static List<String> problems(String json) throws IOException {
    return ViewRules.problems(new ObjectMapper().readTree(json.replace('\'', '"')));
  }

  private static String input(String id, String element) {
    return "{'type':'input','block_id':'%s','label':{'type':'plain_text','text':'L'},'element':%s}"
        .formatted(id, element);
  }

  private static String words(String id, String more) {
    return "{'type':'plain_text_input','action_id':'" + id + "'" + more + "}";
  }

  private static String radio(int many) {
    StringBuilder options = new StringBuilder(OPTION.formatted("v0"));
    for (int i = 1; i < many; i++) options.append(',').append(OPTION.formatted("v" + i));
    return "{'type':'radio_buttons','action_id':'r','options':[" + options + "]}";
  }

  private static String modal(String... blocks) {
    return "{" + HEAD + ",'blocks':[" + String.join(",", blocks) + "]}";
  }

  @Test
  void goodViewsPass() throws IOException {
    assertEquals(List.of(), problems(modal(input("f", words("a", "")), input("g", radio(10)))));
    assertEquals(List.of(), problems("{'type':'home','blocks':[" + input("f", radio(1)) + "]}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'type':'modal','blocks':[]}",
        "{'type':'tab','blocks':[]}",
        "{" + HEAD + ",'blocks':[],'colour':'red'}",
        "{" + HEAD + ",'blocks':[{'type':'rich'}]}",
        "{'type':'home','title':{'type':'plain_text','text':'A'},'blocks':[]}",
        "{'type':'modal','title':{'type':'plain_text','text':'A'},'blocks':[{'type':'input'}]}"
      })
  void badViewsDoNot(String json) throws IOException {
    assertFalse(problems(json).isEmpty());
  }

  @Test
  void lengthsAndNumbersAreHeldTo() throws IOException {
    assertFalse(problems(modal(input("f", radio(11)))).isEmpty());
    assertFalse(problems(modal(input("f", words("a", ",'max_length':3001")))).isEmpty());
    String longer = ",'max_length':1,'initial_value':'ab'";
    assertFalse(problems(modal(input("f", words("a", longer)))).isEmpty());
    String carried =
        modal().replace("'blocks'", "'private_metadata':'" + "m".repeat(3_001) + "','blocks'");
    assertFalse(problems(carried).isEmpty());
    String[] many = new String[101];
    java.util.Arrays.fill(many, "{'type':'divider'}");
    assertFalse(problems(modal(many)).isEmpty());
  }

  @Test
  void whatMustBeThereOnceIs() throws IOException {
    String twice = modal(input("f", words("a", "")), input("f", words("b", "")));
    assertTrue(problems(twice).contains("block_id twice"));
    String same = modal(input("f", words("a", "")), input("g", words("a", "")));
    assertTrue(problems(same).contains("action_id twice"));
    String chosen = radio(2).replace("]}", "],'initial_option':" + OPTION.formatted("v9") + "}");
    assertFalse(problems(modal(input("f", chosen))).isEmpty());
  }

  @Test
  void nothingIsFilledInInAMessage() throws IOException {
    String json = ("[" + input("f", words("a", "")) + "]").replace('\'', '"');
    assertFalse(BlockRules.problems(new ObjectMapper().readTree(json)).isEmpty());
  }
}
