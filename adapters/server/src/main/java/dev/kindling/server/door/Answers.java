package dev.kindling.server.door;

import dev.kindling.conversation.Turns.Done;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Dispatcher;
import dev.kindling.delivery.Dispatcher.Work;
import dev.kindling.delivery.Renderer;
import dev.kindling.delivery.Way;
import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Platform;
import dev.kindling.server.sending.Sender;
import java.time.InstantSource;
import java.util.List;

/** Gives the answers of a turn that is committed: some in the response, the others at once. */
public final class Answers {
  private final Dispatcher dispatcher;
  private final Sender sender;
  private final Renderer renderer;
  private final InstantSource clock;

  public Answers(Dispatcher dispatcher, Sender sender, Renderer renderer, InstantSource clock) {
    this.dispatcher = dispatcher;
    this.sender = sender;
    this.renderer = renderer;
    this.clock = clock;
  }

  /** The messages that go into the response, in their order. */
  List<Message> replies(Done done) {
    return done.deliveries().stream()
        .filter(delivery -> delivery.way() instanceof Way.Reply)
        .flatMap(
            delivery -> renderer.render(delivery, done.learner(), done.organisation()).stream())
        .toList();
  }

  /**
   * Sends the others. The turn is committed, so nothing that goes wrong here is a failure of it:
   * what isn't sent now, the dispatcher finds.
   *
   * @param from where the turn came from: our own page waits for its answers, platforms don't
   */
  void send(Done done, Platform from) {
    List<Delivery> others =
        done.deliveries().stream().filter(one -> !(one.way() instanceof Way.Reply)).toList();
    if (others.isEmpty()) return;
    if (from == Platform.WEB)
      sender.inline(done.organisation(), () -> sendAll(done.organisation(), others));
    else sender.background(done.organisation(), () -> sendFirst(done.organisation(), others));
  }

  /** True if some could not be claimed: somebody must look for them. */
  private boolean sendFirst(Organisation organisation, List<Delivery> answers) {
    List<Work> claimed = claim(organisation, answers);
    claimed.forEach(work -> sender.send(organisation, work));
    return claimed.size() < answers.size();
  }

  /** One round sends one message to a person, so there are as many rounds as messages. */
  private boolean sendAll(Organisation organisation, List<Delivery> answers) {
    int sent = 0;
    boolean more = false;
    for (int round = 0; round < answers.size() && sent < answers.size(); round++) {
      List<Work> claimed = claim(organisation, answers);
      if (claimed.isEmpty()) return true;
      for (Work work : claimed) more |= sender.sendNow(organisation, work);
      sent += claimed.size();
    }
    return more;
  }

  private List<Work> claim(Organisation organisation, List<Delivery> answers) {
    return dispatcher.answers(organisation, answers, organisation.time(clock.instant()));
  }
}
