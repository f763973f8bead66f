package dev.kindling.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.slack.view.Submission;
import dev.kindling.understanding.Intent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes turns of windows that were sent and of shortcuts; answers go to our own chat. */
final class Submissions {
  /** What the manifest calls the shortcut that asks for a question. */
  static final String QUIZ = "quiz";

  private Submissions() {}

  /**
   * @param replace where the message stands whose button opened the window; null if nowhere
   */
  static Turn sent(JsonObject payload, Submission sent, Way.@Nullable Replace replace) {
    Account account = Account.of(account(payload)).at(sent.memo().chat());
    return turn(payload, account, new Input.Submitted(sent.form(), sent.values()), replace);
  }

  /** Empty for a shortcut that isn't ours. */
  static Optional<Turn> chosen(JsonObject payload) {
    if (!QUIZ.equals(text(payload, "callback_id"))) return Optional.empty();
    Input quiz = new Input.Pressed(new ButtonId(Intent.QUIZ_START.key()));
    return Optional.of(turn(payload, Account.of(account(payload)), quiz, null));
  }

  private static Turn turn(
      JsonObject payload, Account account, Input input, Way.@Nullable Replace replace) {
    return new Turn(
        Ids.key(text(payload, "trigger_id")),
        account,
        Profile.unknown(),
        input,
        new Way.Post(null),
        replace,
        Turn.Forms.NOW);
  }

  private static AccountId account(JsonObject payload) {
    JsonObject user = payload.getAsJsonObject("user");
    if (user == null) throw new IllegalArgumentException("Somebody must have sent it");
    String workspace =
        payload.get("team") instanceof JsonObject team ? text(team, "id") : text(user, "team_id");
    return Ids.account(workspace, text(user, "id"));
  }

  private static @Nullable String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value ? value.getAsString() : null;
  }
}
