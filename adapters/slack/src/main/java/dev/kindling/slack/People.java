package dev.kindling.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Turn;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Workspace;
import dev.kindling.slack.install.Pass;
import dev.kindling.slack.install.Tokens;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks Slack for names and zones, so that the first message can say hello by name. It never holds a
 * turn up: a short time limit, a minute's rest for the workspace after a failure, and nobody is
 * asked for twice while they are remembered. Who presses a button is no newcomer, so presses ask
 * nothing.
 */
final class People {
  private static final int REMEMBERED = 20_000;
  private static final Duration REST = Duration.ofMinutes(1);

  private final Methods methods;
  private final Tokens tokens;
  private final InstantSource clock;
  private final Map<AccountId, Person> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<AccountId, Person> eldest) {
              return size() > REMEMBERED;
            }
          });
  private final Map<Workspace, Instant> rests = new ConcurrentHashMap<>();

  People(Methods methods, Tokens tokens, InstantSource clock) {
    this.methods = methods;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** The same turn, with name and zone where Slack tells them. */
  Turn introduce(Turn turn) {
    return switch (turn.input()) {
      case Input.Said _, Input.Arrived _ -> turn.with(profile(turn.account().id()));
      case Input.Pressed _, Input.Submitted _, Input.Departed _ -> turn;
    };
  }

  /** What Slack tells about somebody; nothing where it doesn't at once. */
  Profile profile(AccountId id) {
    return person(id).profile();
  }

  private Person person(AccountId id) {
    Person person = known.get(id);
    if (person != null) return person;
    Instant rest = rests.getOrDefault(id.workspace(), Instant.MIN);
    return !clock.instant().isBefore(rest) && tokens.now(id.workspace()) instanceof Pass.Valid pass
        ? asked(pass, id)
        : Person.UNKNOWN;
  }

  private Person asked(Pass.Valid pass, AccountId id) {
    try {
      UsersInfoResponse info =
          methods.with(pass).usersInfo(ask -> ask.user(id.person()).includeLocale(true));
      Person person = info == null ? Person.UNKNOWN : Person.of(info.getUser());
      known.put(id, person);
      return person;
    } catch (IOException | SlackApiException | JsonParseException _) {
      rests.put(id.workspace(), clock.instant().plus(REST));
      return Person.UNKNOWN;
    }
  }
}
