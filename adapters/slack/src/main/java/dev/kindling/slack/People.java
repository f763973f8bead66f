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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks Slack for names and zones, so that the first message can say hello by name. It never holds a
 * turn up: a short time limit, a minute's rest for the workspace after a failure, and nobody is
 * asked for twice while they are remembered. Who presses a button is no newcomer, so presses ask
 * nothing.
 */
final class People {
  private static final int REMEMBERED = 20_000;
  private static final Set<String> NOBODY = Set.of("user_not_found", "user_not_visible");
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
    return clock.instant().isBefore(rest) ? Person.UNKNOWN : asked(id);
  }

  private Person asked(AccountId id) {
    return switch (tokens.now(id.workspace())) {
      case Pass.Valid pass -> asked(pass, id);
      case Pass.Stopped _ -> Person.UNKNOWN;
      // It may have taken a while to hear that.
      case Pass.Later _ -> rest(id);
    };
  }

  private Person asked(Pass.Valid pass, AccountId id) {
    try {
      UsersInfoResponse info =
          methods.with(pass).usersInfo(ask -> ask.user(id.person()).includeLocale(true));
      if (info == null) return rest(id);
      if (isAboutThem(info)) return remembered(id, info);
      tokens.refused(pass, Replies.code(info.getError()));
      return rest(id);
    } catch (IOException | SlackApiException | JsonParseException _) {
      return rest(id);
    }
  }

  /** All other refusals pass, or an admin mends them. */
  private static boolean isAboutThem(UsersInfoResponse info) {
    return info.isOk() || NOBODY.contains(Replies.code(info.getError()));
  }

  private Person remembered(AccountId id, UsersInfoResponse info) {
    Person person = Person.of(info.getUser());
    known.put(id, person);
    return person;
  }

  private Person rest(AccountId id) {
    rests.put(id.workspace(), clock.instant().plus(REST));
    return Person.UNKNOWN;
  }
}
