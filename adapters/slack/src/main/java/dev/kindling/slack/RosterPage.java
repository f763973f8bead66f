package dev.kindling.slack;

import com.slack.api.model.User;
import dev.kindling.platform.Roster.Told;
import java.time.Duration;
import java.util.List;

/** What came of asking for a page of a workspace's people. */
sealed interface RosterPage {
  /**
   * The page.
   *
   * @param next where the next one begins; empty after the last
   */
  record Read(List<User> members, String next) implements RosterPage {}

  /** Nothing was said that counts; the same may be asked again. */
  record Again(Duration rest, String why) implements RosterPage {}

  /** Slack no longer knows where we were. */
  record Lost(String why) implements RosterPage {}

  /** There is no use in asking. */
  record Over(Told told) implements RosterPage {}
}
