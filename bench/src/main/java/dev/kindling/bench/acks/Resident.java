package dev.kindling.bench.acks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.bench.load.Answer;
import dev.kindling.bench.load.Request;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Somebody in the workspace: gives the command, presses buttons, types, opens the coach. */
final class Resident {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> WORDS =
      List.of("lesson", "quiz", "b", "a", "what is phishing?", "progress", "help");

  private final FakeSlack slack;
  private final SlackRequests requests;
  private final SlackPerson person;
  private final AtomicInteger said = new AtomicInteger();
  private volatile @Nullable SlackPost seen;

  Resident(FakeSlack slack, SlackRequests requests, SlackPerson person) {
    this.slack = slack;
    this.requests = requests;
    this.person = person;
  }

  /** The next of what people say after the command; its answer is in the response. */
  Request command() {
    return new Request(requests.command(person, words(), slack.responseUrl()), this::see);
  }

  /** The first button of the last answer; the command, as long as none with a button was seen. */
  Request press() {
    SlackPost last = seen;
    if (last == null) return command();
    return new Request(
        requests.click(
            requests.press(person, last, last.buttons().getFirst(), slack.responseUrl(last))),
        _ -> {});
  }

  /** The next of what people say, in their own chat; it is answered by a message. */
  Request type() {
    return new Request(requests.said(person, words()), _ -> {});
  }

  Request open() {
    return new Request(requests.opened(person), _ -> {});
  }

  private String words() {
    return WORDS.get(Math.floorMod(said.getAndIncrement(), WORDS.size()));
  }

  private void see(Answer answer) {
    JsonNode json = read(answer.text());
    SlackPost post =
        new SlackPost(
            "", "1790000000.000001", json.path("text").asText(), json.path("blocks"), "", true);
    if (!post.buttons().isEmpty()) seen = post;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
