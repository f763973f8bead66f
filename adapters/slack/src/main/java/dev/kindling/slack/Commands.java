package dev.kindling.slack;

import dev.kindling.conversation.Input;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.understanding.Intent;

/** Makes turns of the slash command. */
final class Commands {
  static final String NAME = "/coach";

  private Commands() {}

  /** True for our command: another app's would come by a mistake in the settings. */
  static boolean isOurs(Form form) {
    return NAME.equals(form.value("command"));
  }

  /** The command may be given anywhere, so it doesn't tell where our own chat is. */
  static Turn given(Form form) {
    AccountId person = Ids.account(form.value("team_id"), form.value("user_id"));
    Turn turn =
        new Turn(
            Ids.key(form.value("trigger_id")),
            Account.of(person),
            Profile.unknown(),
            input(Typed.words(form.value("text"))),
            new Way.Reply(),
            null,
            Turn.Forms.NOW);
    return turn.in(Rooms.of(person, form.value("channel_id"), form.value("response_url"), null));
  }

  /** The command alone asks for help, in every language. */
  private static Input input(String words) {
    return words.isEmpty()
        ? new Input.Pressed(new ButtonId(Intent.HELP.key()))
        : new Input.Said(words);
  }
}
