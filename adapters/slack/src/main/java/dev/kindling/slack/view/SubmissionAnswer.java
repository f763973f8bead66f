package dev.kindling.slack.view;

import dev.kindling.slack.blockkit.JsonText;
import java.util.stream.Collectors;

/** What Slack is told about a window that was sent, as JSON, if it is not simply to close it. */
public final class SubmissionAnswer {
  private SubmissionAnswer() {}

  /** The window stays, and each field says what is wrong with it. */
  public static String mistakes(Submission sent, Words words) {
    String errors =
        sent.mistakes().entrySet().stream()
            .map(mistake ->
                JsonText.of(Inputs.OURS + mistake.getKey())
                    + ":"
                    + JsonText.of(words.mistake(mistake.getValue(), sent.memo().lang())))
            .collect(Collectors.joining(","));
    return "{\"response_action\":\"errors\",\"errors\":{" + errors + "}}";
  }

  /** Another view takes the window's place. */
  public static String instead(String view) {
    return "{\"response_action\":\"update\",\"view\":" + view + "}";
  }
}
