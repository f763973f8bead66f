package dev.kindling.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes turns of events: words in our own chat, and its first opening. */
final class Events {
  private Events() {}

  /** What Slack's several kinds of messages have in common. */
  private record Spoken(
      @Nullable String person,
      @Nullable String bot,
      @Nullable String channel,
      @Nullable String kind,
      @Nullable String text) {}

  static Optional<Turn> said(EventsApiPayload<MessageEvent> payload) {
    MessageEvent said = payload.getEvent();
    return said(
        payload,
        new Spoken(
            said.getUser(),
            said.getBotId(),
            said.getChannel(),
            said.getChannelType(),
            said.getText()));
  }

  /** A message with a file is words too; the file stays where it is. */
  static Optional<Turn> shared(EventsApiPayload<MessageFileShareEvent> payload) {
    MessageFileShareEvent said = payload.getEvent();
    return said(
        payload,
        new Spoken(said.getUser(), null, said.getChannel(), said.getChannelType(), said.getText()));
  }

  static Optional<Turn> arrived(EventsApiPayload<AppHomeOpenedEvent> payload) {
    AppHomeOpenedEvent opened = payload.getEvent();
    if (opened.getUser() == null || opened.getChannel() == null || isAtHome(payload))
      return Optional.empty();
    return Optional.of(turn(payload, opened.getUser(), opened.getChannel(), new Input.Arrived()));
  }

  /** Whose own page is looked at; empty if the chat was opened. */
  static Optional<AccountId> atHome(EventsApiPayload<AppHomeOpenedEvent> payload) {
    return isAtHome(payload)
        ? Optional.of(Ids.account(workspace(payload), payload.getEvent().getUser()))
        : Optional.empty();
  }

  private static boolean isAtHome(EventsApiPayload<AppHomeOpenedEvent> payload) {
    return "home".equals(payload.getEvent().getTab());
  }

  private static Optional<Turn> said(EventsApiPayload<?> payload, Spoken spoken) {
    String words = Typed.words(spoken.text());
    if (!"im".equals(spoken.kind()) || words.isEmpty() || isBot(payload, spoken))
      return Optional.empty();
    return Optional.of(turn(payload, spoken.person(), spoken.channel(), new Input.Said(words)));
  }

  private static boolean isBot(EventsApiPayload<?> payload, Spoken spoken) {
    if (spoken.bot() != null || spoken.person() == null) return true;
    return authorizations(payload).stream()
        .anyMatch(ours ->
            Boolean.TRUE.equals(ours.getIsBot()) && spoken.person().equals(ours.getUserId()));
  }

  private static Turn turn(
      EventsApiPayload<?> payload, @Nullable String person, @Nullable String channel, Input input) {
    Account account = Account.of(Ids.account(workspace(payload), person)).at(Ids.channel(channel));
    return new Turn(
        Ids.key(payload.getEventId()),
        account,
        Profile.unknown(),
        input,
        new Way.Post(null),
        null,
        Turn.Forms.BY_BUTTON);
  }

  /**
   * The workspace that installed us: in a shared channel the event may name another one. Where an
   * enterprise did, the authorization may name that instead of a workspace.
   */
  static @Nullable String workspace(EventsApiPayload<?> payload) {
    return authorizations(payload).stream()
        .map(Authorization::getTeamId)
        .filter(id -> id != null && !id.startsWith("E"))
        .findFirst()
        .orElse(payload.getTeamId());
  }

  static List<Authorization> authorizations(EventsApiPayload<?> payload) {
    List<Authorization> some = payload.getAuthorizations();
    return some == null ? List.of() : some.stream().filter(one -> one != null).toList();
  }
}
