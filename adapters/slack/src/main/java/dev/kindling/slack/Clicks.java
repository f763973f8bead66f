package dev.kindling.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Container;
import dev.kindling.conversation.Among;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.slack.blockkit.ActionIds;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes turns of pressed buttons. */
final class Clicks {
  private final Hooks hooks;

  Clicks(Hooks hooks) {
    this.hooks = hooks;
  }

  /** Empty for a button that isn't ours. */
  Optional<Turn> pressed(BlockActionPayload payload) {
    return button(payload.getActions()).map(button -> turn(payload, button));
  }

  private Turn turn(BlockActionPayload payload, ButtonId button) {
    Optional<String> hook = hooks.allowed(payload.getResponseUrl()).map(URI::toString);
    Account account = account(payload);
    Turn turn =
        new Turn(
            Ids.key(payload.getTriggerId()),
            account,
            Profile.unknown(),
            new Input.Pressed(button),
            new Way.Post(isEphemeral(payload) ? hook.orElse(null) : null),
            hook.map(Way.Replace::new).orElse(null),
            Turn.Forms.NOW);
    return turn.in(among(payload, account.id(), hook.orElse(null)));
  }

  /** A message that others see as well; one that is ephemeral is the person's own. */
  private static @Nullable Among among(
      BlockActionPayload payload, AccountId person, @Nullable String hook) {
    Container container = payload.getContainer();
    if (container == null || container.isEphemeral()) return null;
    return Rooms.of(person, container.getChannelId(), hook, container.getMessageTs());
  }

  private static Optional<ButtonId> button(@Nullable List<Action> actions) {
    if (actions == null || actions.size() != 1 || actions.getFirst() == null)
      return Optional.empty();
    Action action = actions.getFirst();
    return Optional.ofNullable(action.getValue())
        .filter(_ -> action.getActionId() != null && ActionIds.isOurs(action.getActionId()))
        .filter(ButtonId::isWellFormed)
        .map(ButtonId::new);
  }

  static Account account(BlockActionPayload payload) {
    BlockActionPayload.User user = payload.getUser();
    if (user == null) throw new IllegalArgumentException("Somebody must have pressed it");
    String workspace = payload.getTeam() == null ? user.getTeamId() : payload.getTeam().getId();
    AccountId id = Ids.account(workspace, user.getId());
    return Account.of(id).at(chat(payload.getContainer()));
  }

  /** Our own chat, known by a message of ours in it; elsewhere our messages are ephemeral. */
  private static String chat(@Nullable Container container) {
    if (container == null || container.isEphemeral() || container.getChannelId() == null) return "";
    String channel = Ids.channel(container.getChannelId());
    return channel.startsWith("D") ? channel : "";
  }

  private static boolean isEphemeral(BlockActionPayload payload) {
    return payload.getContainer() != null && payload.getContainer().isEphemeral();
  }
}
