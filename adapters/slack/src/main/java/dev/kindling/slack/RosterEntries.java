package dev.kindling.slack;

import com.slack.api.model.User;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Roster.Entry;
import dev.kindling.platform.Workspace;

/** Slack's users as entries of a roster. */
final class RosterEntries {
  /** Slack's own program, which Slack doesn't call one. */
  private static final String SLACKBOT = "USLACKBOT";

  private RosterEntries() {}

  /** Whether they can learn here. */
  static boolean isPerson(User user) {
    boolean named = user.getId() != null && !user.getId().isBlank();
    boolean program = user.isBot() || user.isWorkflowBot() || user.isConnectorBot();
    return named
        && !program
        && !user.isDeleted()
        && !user.isStranger()
        && !SLACKBOT.equals(user.getId());
  }

  static Entry of(Workspace workspace, User user) {
    Person person = Person.of(user);
    return new Entry(
        new AccountId(workspace, user.getId()),
        person.name() == null ? "" : person.name(),
        person.zone(),
        person.lang(),
        user.isRestricted() || user.isUltraRestricted());
  }
}
