package dev.kindling.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Turn;
import dev.kindling.platform.AccountId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks Slack for names and zones, so that the first message can say hello by name. It never holds a
 * turn up: a short time limit, a minute's rest after a failure, and nobody is asked for twice while
 * they are remembered. Who presses a button is no newcomer, so presses ask nothing.
 */
final class People {
  private static final int REMEMBERED = 20_000;
  private static final Duration REST = Duration.ofMinutes(1);

  private final MethodsClient methods;
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
  private volatile Instant rest = Instant.MIN;

  People(MethodsClient methods, InstantSource clock) {
    this.methods = methods;
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
    return clock.instant().isBefore(rest) ? Person.UNKNOWN : asked(id);
  }

  private Person asked(AccountId id) {
    try {
      UsersInfoResponse info = methods.usersInfo(ask -> ask.user(id.person()).includeLocale(true));
      Person person = info == null ? Person.UNKNOWN : Person.of(info.getUser());
      known.put(id, person);
      return person;
    } catch (IOException | SlackApiException | JsonParseException _) {
      rest = clock.instant().plus(REST);
      return Person.UNKNOWN;
    }
  }
}
