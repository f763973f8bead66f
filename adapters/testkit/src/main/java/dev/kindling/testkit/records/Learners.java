package dev.kindling.testkit.records;

import dev.kindling.learner.Agenda;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Preferences;
import dev.kindling.learner.Progress;
import dev.kindling.learner.Standing;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import java.time.Instant;
import java.util.List;

/** Makes learners. */
public final class Learners {
  public static final Instant SINCE = Instant.parse("2026-03-02T09:00:00Z");

  private Learners() {}

  /** A Slack account of a person with that number. */
  public static AccountId slack(int number) {
    return AccountId.of(Platform.SLACK, "T024BE7LD", "U0" + number);
  }

  /** Someone who learns, has done nothing yet and has one Slack account. */
  public static Learner number(int number) {
    return with(number, slack(number));
  }

  /** Someone who learns, has done nothing yet and has this account. */
  public static Learner with(int number, AccountId account) {
    return new Learner(
        number,
        "Ada",
        List.of(Account.of(account)),
        new Membership(Standing.LEARNING, SINCE, null),
        Preferences.defaults("en-GB", Organisations.LONDON, "everyone"),
        Progress.none(),
        Knowledge.none(),
        Dialogue.fresh(),
        Agenda.empty());
  }

  public static Learner due(Learner learner, Instant when) {
    return learner.with(learner.agenda().due(when));
  }
}
