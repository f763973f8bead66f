package dev.kindling.teams;

import com.microsoft.bot.schema.Activity;
import java.time.Instant;

/** Decides whether a request comes from whom it says, before anything is done with it. */
interface Proof {
  /** What is known of the sender. */
  enum Verdict {
    PROVEN,
    /** No proof, or a wrong one: 401. */
    UNPROVEN,
    /** Proven, but not to be served: 403. */
    UNWELCOME,
    /** It can't be known now: 503. */
    UNKNOWABLE
  }

  Verdict of(TeamsRequest request, Activity activity, Instant now);
}
