package dev.kindling.bench.turns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.bench.load.Answer;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A learner at their lessons: reads one, answers its questions, asks this and that, and again. */
final class Learning {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Typed letters answer what is open: a question, how sure one was, the time of day. */
  private static final List<Step> SESSION =
      List.of(
          new Step.Type("lesson"),
          new Step.Type("quiz"),
          new Step.Press(),
          new Step.Type("a"),
          new Step.Type("b"),
          new Step.Type("a"),
          new Step.Type("what is phishing?"),
          new Step.Type("progress"));

  private final FakeSlack slack;
  private final SlackRequests requests;
  private final SlackPerson person;
  private final String responseUrl;
  private int done;
  private SlackPost seen;

  Learning(FakeSlack slack, SlackRequests requests, SlackPerson person) {
    this.slack = slack;
    this.requests = requests;
    this.person = person;
    this.responseUrl = slack.responseUrl();
    this.seen = post("{}");
  }

  SlackRaw next() {
    return switch (SESSION.get(done++ % SESSION.size())) {
      case Step.Type(String words) -> requests.command(person, words, responseUrl);
      case Step.Press _ -> press();
    };
  }

  /** Looks at an answer only where a button of it comes next: reading costs processor time. */
  void hear(Answer answer) {
    if (SESSION.get(done % SESSION.size()) instanceof Step.Press) seen = post(answer.text());
  }

  private SlackRaw press() {
    return seen.buttons().stream()
        .filter(button -> button.value().matches("q\\d+-1"))
        .findFirst()
        .map(
            button -> requests.click(requests.press(person, seen, button, slack.responseUrl(seen))))
        .orElseGet(() -> requests.command(person, "b", responseUrl));
  }

  private static SlackPost post(String answer) {
    JsonNode json = read(answer);
    return new SlackPost(
        "", "1790000000.000001", json.path("text").asText(), json.path("blocks"), "", true);
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
