package dev.kindling.bench.acks;

import dev.kindling.bench.load.Answer;
import dev.kindling.bench.load.Caller;
import dev.kindling.bench.load.Request;
import dev.kindling.testkit.slack.SlackRaw;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The same people's requests over one connection, each after the answer to the last. */
final class Calling implements Caller {
  private final Supplier<Request> requests;
  private Consumer<Answer> hears = _ -> {};

  Calling(Supplier<Request> requests) {
    this.requests = requests;
  }

  @Override
  public SlackRaw next() {
    Request request = requests.get();
    hears = request.heard();
    return request.raw();
  }

  @Override
  public void hear(Answer answer) {
    hears.accept(answer);
  }
}
