package dev.kindling.bench.acks;

import dev.kindling.bench.load.Request;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackRequests;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The people of one workspace and what comes from them, each in their turn: of a hundred requests
 * so many are events, two of three of them typed words and the third an opening; of the others one
 * of three is a click and two are commands.
 */
final class Council implements Supplier<Request> {
  static final String WORKSPACE = "T0COUNCIL";

  private final List<Resident> residents;
  private final double events;
  private final Random chance = new Random(5);
  private int next;

  /**
   * @param events the share of events, from 0 to 1
   */
  Council(FakeSlack slack, SlackRequests requests, int people, double events) {
    this.residents =
        IntStream.rangeClosed(1, people)
            .mapToObj(number -> new Resident(slack, requests, person(number)))
            .toList();
    this.events = events;
  }

  static SlackPerson person(int number) {
    return new SlackPerson(WORKSPACE, "U%07d".formatted(number));
  }

  @Override
  public Request get() {
    Resident resident;
    double which;
    double third;
    synchronized (this) {
      resident = residents.get(next++ % residents.size());
      which = chance.nextDouble();
      third = chance.nextDouble();
    }
    if (which < events) return third < 2 / 3.0 ? resident.type() : resident.open();
    return third < 2 / 3.0 ? resident.command() : resident.press();
  }
}
