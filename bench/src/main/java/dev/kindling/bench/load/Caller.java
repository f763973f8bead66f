package dev.kindling.bench.load;

import dev.kindling.testkit.slack.SlackRaw;

/** Those who share a connection: what is sent next, and what is made of the answer. */
public interface Caller {
  /** The next request. */
  SlackRaw next();

  /** The answer to the last one. */
  void hear(Answer answer);
}
