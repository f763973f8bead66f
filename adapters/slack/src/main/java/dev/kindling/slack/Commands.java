package dev.kindling.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.platform.Account;
import dev.kindling.understanding.Intent;

/** Makes turns of the slash command. */
final class Commands {
  static final String NAME = "/coach";

  private Commands() {}

  /** The command may be given anywhere, so it doesn't tell where our own chat is. */
  static Turn given(SlashCommandPayload payload) {
    return new Turn(
        Ids.key(payload.getTriggerId()),
        Account.of(Ids.account(payload.getTeamId(), payload.getUserId())),
        Profile.unknown(),
        input(Typed.words(payload.getText())),
        new Way.Reply(),
        null,
        Turn.Forms.NOW);
  }

  /** The command alone asks for help, in every language. */
  private static Input input(String words) {
    return words.isEmpty()
        ? new Input.Pressed(new ButtonId(Intent.HELP.key()))
        : new Input.Said(words);
  }
}
