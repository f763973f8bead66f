package dev.kindling.bench.turns;

import dev.kindling.bench.load.Answer;
import dev.kindling.bench.load.Caller;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackRequests;

/** Somebody who gives the baseline its one command, again and again. */
final class Counting implements Caller {
  private final SlackRequests requests;
  private final SlackPerson person;
  private final String responseUrl;

  Counting(SlackRequests requests, SlackPerson person, String responseUrl) {
    this.requests = requests;
    this.person = person;
    this.responseUrl = responseUrl;
  }

  @Override
  public SlackRaw next() {
    return requests.command(person, "lesson", responseUrl);
  }

  @Override
  public void hear(Answer answer) {}
}
