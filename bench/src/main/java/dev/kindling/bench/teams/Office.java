package dev.kindling.bench.teams;

import dev.kindling.bench.load.Acknowledgements;
import dev.kindling.bench.load.Log;
import dev.kindling.bench.load.Request;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** The people of all tenants, each in their turn, so that two who follow are of two tenants. */
final class Office implements LongFunction<Request> {
  private final Map<String, Colleague> byConversation = new HashMap<>();
  private final List<Colleague> colleagues = new ArrayList<>();
  private volatile Supplier<String> authorization;
  private volatile Log answers = new Log();
  private int next;

  /**
   * @param authorization gives the header for each request
   */
  Office(List<Tenant> tenants, Supplier<String> authorization) {
    this.authorization = authorization;
    List<List<TeamsActivities>> all = tenants.stream().map(one -> one.everybody().toList()).toList();
    for (int desk = 0; desk < all.getFirst().size(); desk++)
      for (List<TeamsActivities> one : all) join(one.get(desk));
  }

  private void join(TeamsActivities activities) {
    Colleague colleague = new Colleague(activities);
    colleagues.add(colleague);
    byConversation.put(activities.conversation(), colleague);
  }

  /** From now on requests carry these, and answers are counted anew. */
  void begin(Supplier<String> headers) {
    authorization = headers;
    answers = new Log();
  }

  /** Somebody's next turn. */
  @Override
  public Request apply(long due) {
    String body = next().act(due, ThreadLocalRandom.current(), answers);
    Map<String, String> headers =
        Map.of("Authorization", authorization.get(), "Content-Type", "application/json");
    return new Request(new SlackRaw(headers, body.getBytes(StandardCharsets.UTF_8)), _ -> {});
  }

  /** The connector took a message for one of them. */
  void hear(ConnectorMessage message) {
    long now = System.nanoTime();
    Colleague colleague = byConversation.get(message.conversation());
    if (colleague != null) colleague.hear(message, now);
  }

  /** Waits until everybody has an answer, or that long; returns all answers since it began. */
  Acknowledgements finish(Duration most) {
    long end = System.nanoTime() + most.toNanos();
    while (colleagues.stream().anyMatch(Colleague::isWaiting) && System.nanoTime() < end)
      LockSupport.parkNanos(5_000_000);
    colleagues.forEach(one -> one.giveUp(System.nanoTime()));
    return answers.read();
  }

  private synchronized Colleague next() {
    return colleagues.get(next++ % colleagues.size());
  }
}
