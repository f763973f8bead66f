package dev.kindling.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.kindling.platform.Unavailable;
import dev.kindling.slack.install.Departures;
import dev.kindling.slack.install.Installs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where things come from: notes which enterprise a workspace is in, for an app that is installed in
 * the whole of it, and tells of installations that are gone. Throws {@link TryAgain} while that
 * can't be kept.
 */
final class Origins {
  private final Installs installs;
  private final Departures departures;

  /** As many as there are workspaces in enterprises that have installed the app as a whole. */
  private final Map<String, String> noted = new ConcurrentHashMap<>();

  Origins(SlackAccess access) {
    this.installs = access.installs();
    this.departures = access.installing().departures();
  }

  /** The same event, noted. */
  <E extends EventsApiPayload<?>> E note(E payload) {
    enterprise(payload).ifPresent(one -> note(Events.workspace(payload), one));
    return payload;
  }

  /** The same command, noted. */
  Form note(Form command) {
    if ("true".equals(command.value("is_enterprise_install")))
      note(command.value("team_id"), command.value("enterprise_id"));
    return command;
  }

  /** A click, as JSON: the SDK's form of it doesn't say for whom the app is installed. */
  void note(JsonObject click) {
    if (!new JsonPrimitive(true).equals(click.get("is_enterprise_install"))) return;
    String team = text(click, "team", "id");
    note(team == null ? text(click, "user", "team_id") : team, text(click, "enterprise", "id"));
  }

  void uninstalled(EventsApiPayload<AppUninstalledEvent> gone) {
    kept(() -> departures.uninstalled(place(gone), at(gone)));
  }

  void revoked(EventsApiPayload<TokensRevokedEvent> gone) {
    TokensRevokedEvent.Tokens tokens = gone.getEvent().getTokens();
    List<String> bots = tokens == null ? null : tokens.getBot();
    kept(() -> departures.revoked(place(gone), bots == null ? List.of() : bots, at(gone)));
  }

  private void note(@Nullable String workspace, @Nullable String enterprise) {
    if (workspace == null || enterprise == null || workspace.equals(enterprise)) return;
    if (workspace.isEmpty() || enterprise.isEmpty()) return;
    if (enterprise.equals(noted.get(workspace))) return;
    kept(() -> installs.belongs(workspace, enterprise));
    noted.put(workspace, enterprise);
  }

  private static void kept(Runnable work) {
    try {
      work.run();
    } catch (Unavailable e) {
      throw new TryAgain();
    }
  }

  private static String place(EventsApiPayload<?> gone) {
    return enterprise(gone)
        .or(() -> Optional.ofNullable(Events.workspace(gone)))
        .orElseThrow(() -> new IllegalArgumentException("It must have been somewhere"));
  }

  /** The enterprise that has installed the app as a whole; empty if a workspace has. */
  private static Optional<String> enterprise(EventsApiPayload<?> payload) {
    return Events.authorizations(payload).stream()
        .filter(ours -> Boolean.TRUE.equals(ours.getIsEnterpriseInstall()))
        .map(Authorization::getEnterpriseId)
        .filter(id -> id != null)
        .findFirst();
  }

  private static Instant at(EventsApiPayload<?> gone) {
    Integer seconds = gone.getEventTime();
    return seconds == null ? Instant.MAX : Instant.ofEpochSecond(seconds);
  }

  private static @Nullable String text(JsonObject root, String object, String name) {
    return root.get(object) instanceof JsonObject inner
            && inner.get(name) instanceof JsonPrimitive text
        ? text.getAsString()
        : null;
  }
}
