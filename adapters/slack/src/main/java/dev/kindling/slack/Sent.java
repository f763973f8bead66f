package dev.kindling.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import dev.kindling.conversation.Door.Taken;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.slack.view.FormView;
import dev.kindling.slack.view.Submission;
import dev.kindling.slack.view.SubmissionAnswer;
import dev.kindling.slack.view.Words;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Windows that were sent. An empty answer closes the window; where nothing could be kept Slack
 * shows its own words in it, and what was written stays there for another try.
 */
final class Sent {
  private final Receiver receiver;
  private final AtHome home;
  private final Words words;
  private final Hooks hooks;

  Sent(Receiver receiver, AtHome home, Words words, Hooks hooks) {
    this.receiver = receiver;
    this.home = home;
    this.words = words;
    this.hooks = hooks;
  }

  /** A window that isn't ours closes, and nothing happens. */
  Response take(JsonObject payload) {
    return Submission.of(payload.getAsJsonObject("view"))
        .map(sent -> take(payload, sent))
        .orElseGet(Response::ok);
  }

  private Response take(JsonObject payload, Submission sent) {
    if (!sent.mistakes().isEmpty()) return answer(SubmissionAnswer.mistakes(sent, words));
    Turn turn = Submissions.sent(payload, sent, replaced(sent));
    return switch (receiver.taken(turn)) {
      case Taken.Answered answered -> answered(turn, sent, answered);
      case Taken.Stranger stranger ->
          answer(SubmissionAnswer.instead(words.window(stranger.refusal())));
      case Taken.Unavailable _ -> throw new TryAgain();
    };
  }

  private Way.@Nullable Replace replaced(Submission sent) {
    return hooks.allowed(sent.memo().hook()).map(URI::toString).map(Way.Replace::new).orElse(null);
  }

  /** What leads to another form, as when something was missing, shows it in the same window. */
  private Response answered(Turn turn, Submission sent, Taken.Answered answered) {
    if (answered.form() != null)
      return answer(SubmissionAnswer.instead(FormView.of(answered.form(), sent.memo())));
    home.sent(turn.account().id(), sent.memo());
    return Response.ok();
  }

  private static Response answer(String json) {
    return Response.builder()
        .statusCode(200)
        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
        .body(json)
        .build();
  }
}
