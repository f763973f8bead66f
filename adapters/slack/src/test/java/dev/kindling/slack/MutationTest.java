package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.conversation.Seeking;
import dev.kindling.slack.view.FormView;
import dev.kindling.slack.view.HomeView;
import dev.kindling.slack.view.Memo;
import dev.kindling.testkit.records.Messages;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackPost.SlackButton;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackSigner;
import dev.kindling.testkit.slack.SlackView;
import dev.kindling.testkit.slack.SlackViewRequests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MutationTest {
  private static final List<String> SPICE =
      List.of(
          "null", "\"\"", "{}", "[]", "-1", "1e999", "true", "%00", "%", "\\u0000", "\uD83D\uDE00");

  @Test
  void tenThousandMutationsNeverBreakUsAndNeverPassUnsigned() throws IOException {
    try (Desk desk = new Desk()) {
      List<SlackRaw> valid = valid(desk);
      SlackSigner signer = new SlackSigner(Desk.SECRET);
      Random random = new Random(20_261_123);
      for (int i = 0; i < 10_000; i++) {
        SlackRaw raw = valid.get(i % valid.size());
        byte[] mutant = mutant(raw.body(), random);
        if (!Arrays.equals(mutant, raw.body())) unsignedIsRefused(desk, raw.withBody(mutant));
        signedIsSurvived(desk, signer.signed("text/plain", mutant, Desk.NOW));
      }
      int turns = desk.door.turns().size();
      assertTrue(turns > 500, "Many mutants should still be turns, not only " + turns);
    }
  }

  private static void unsignedIsRefused(Desk desk, SlackRaw raw) {
    int before = desk.door.turns().size();
    SlackAnswer answer = desk.send(raw);
    assertTrue(answer.status() == 401 || answer.status() == 413, raw::text);
    assertEquals(before, desk.door.turns().size(), raw::text);
  }

  private static void signedIsSurvived(Desk desk, SlackRaw raw) {
    SlackAnswer answer = desk.send(raw);
    assertTrue(answer.status() == 200 || answer.status() == 400, raw::text);
    assertTrue(!answer.body().contains("Exception"), answer.body());
  }

  private static List<SlackRaw> valid(Desk desk) throws IOException {
    return Stream.concat(typed(desk).stream(), seen(desk).stream()).toList();
  }

  private static List<SlackRaw> seen(Desk desk) throws IOException {
    SlackViewRequests people = new SlackViewRequests(desk.requests);
    SlackView window = view(FormView.of(Messages.form(), Memo.read("{\"chat\":\"D0SAM\"}")));
    SlackView home = view(HomeView.of(RecordingHomes.page(), new Seeking("a b", 2), "News"));
    return List.of(
        people.looked(Desk.SAM),
        people.pressed(Desk.SAM, home, "Begin"),
        people.searched(Desk.SAM, home, "phishing"),
        people.submitted(Desk.SAM, window, Map.of()),
        people.shortcut(Desk.SAM, "quiz"));
  }

  private static SlackView view(String json) throws IOException {
    return new SlackView("V1", "U0SAM", "h1", new ObjectMapper().readTree(json));
  }

  private static List<SlackRaw> typed(Desk desk) {
    var nothing = new ObjectMapper().createArrayNode();
    SlackPost post = new SlackPost(Desk.SAM.chat(), "1.2", "text", nothing, "", false);
    SlackButton button = new SlackButton("A", "b:0", "q1-1");
    String url = desk.slack.responseUrl();
    return List.of(
        desk.requests.said(Desk.SAM, "hello & <b>"),
        desk.requests.opened(Desk.SAM),
        desk.requests.command(Desk.SAM, "quiz", url),
        desk.requests.click(desk.requests.press(Desk.SAM, post, button, url)),
        desk.requests.uninstalled("T0COUNCIL"));
  }

  private static byte[] mutant(byte[] body, Random random) {
    byte[] mutant = body.clone();
    for (int times = random.nextInt(1, 4); times > 0; times--) mutant = once(mutant, random);
    return mutant;
  }

  private static byte[] once(byte[] body, Random random) {
    int at = random.nextInt(body.length + 1);
    int to = Math.min(body.length, at + random.nextInt(40));
    return switch (random.nextInt(5)) {
      case 0 -> spliced(body, at, to, new byte[0]);
      case 1 -> spliced(body, at, at, Arrays.copyOfRange(body, at, to));
      case 2 -> spliced(body, at, to, SPICE.get(random.nextInt(SPICE.size())));
      case 3 -> spliced(body, at, Math.min(body.length, at + 1), random(random));
      default -> Arrays.copyOf(body, Math.max(1, at));
    };
  }

  private static byte[] random(Random random) {
    return new byte[] {(byte) random.nextInt(256)};
  }

  private static byte[] spliced(byte[] body, int from, int to, String middle) {
    return spliced(body, from, to, middle.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] spliced(byte[] body, int from, int to, byte[] middle) {
    byte[] out = new byte[from + middle.length + body.length - to];
    System.arraycopy(body, 0, out, 0, from);
    System.arraycopy(middle, 0, out, from, middle.length);
    System.arraycopy(body, to, out, from + middle.length, body.length - to);
    return out.length == 0 ? new byte[] {0} : out;
  }
}
