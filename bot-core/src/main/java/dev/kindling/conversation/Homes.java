package dev.kindling.conversation;

import dev.kindling.message.Home;
import dev.kindling.message.Message;
import dev.kindling.platform.AccountId;

/** The way to people's own pages. Looking changes nothing and may be done as often as one likes. */
@FunctionalInterface
public interface Homes {
  /**
   * The page as it is now. Who is no learner yet sees how to begin.
   *
   * @param profile what the platform tells about a newcomer
   */
  Shown show(AccountId account, Profile profile, Seeking seeking);

  /** What came of looking. */
  sealed interface Shown {
    record Page(Home home) implements Shown {}

    /** The workspace belongs to nobody here: say this. */
    record Stranger(Message refusal) implements Shown {}

    /** Not now; the platform asks again when somebody looks again. */
    record Unavailable() implements Shown {}
  }
}
