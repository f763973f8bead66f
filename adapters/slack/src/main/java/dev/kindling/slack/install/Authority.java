package dev.kindling.slack.install;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Slack alone can say of installations. One request a call, never repeated. */
public interface Authority {
  /** The installation that somebody has just agreed to, for the code that came back with them. */
  Answer exchange(String code, String redirect);

  /** The next token; what it is asked with is good for nothing afterwards. */
  Answer refresh(String refresh);

  /** Whose token that is. */
  Answer test(String token);

  /** What Slack said. */
  sealed interface Answer {
    /** Yes. */
    record Granted(Grant grant) implements Answer {}

    /** No, for good; with Slack's own short code. */
    record Refused(String code) implements Answer {}

    /** Nothing that we understood, or "not now". What was asked may have been done. */
    record Silent(String why) implements Answer {}
  }

  /**
   * What a token is good for. What Slack had no reason to say is empty or null.
   *
   * @param enterprise null for a workspace in none
   * @param workspace null if it is good in the whole enterprise
   * @param name of the workspace, or of the enterprise
   * @param by Slack's id of the person who agreed
   */
  record Grant(
      BotToken token,
      @Nullable String enterprise,
      @Nullable String workspace,
      String name,
      String app,
      String botUser,
      Set<String> scopes,
      String by) {
    public Grant {
      scopes = Set.copyOf(scopes);
    }

    /** As an installation of nobody's yet. */
    public Installation installedAt(Instant now) {
      return new Installation(
          enterprise, workspace, name, app, botUser, token, scopes, now, by, null);
    }
  }
}
