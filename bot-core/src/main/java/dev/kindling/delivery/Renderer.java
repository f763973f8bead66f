package dev.kindling.delivery;

import dev.kindling.learner.Learner;
import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import java.util.Optional;

/** Makes the message that a recipe stands for, when it is sent. */
@FunctionalInterface
public interface Renderer {
  /** Empty if there is nothing to send any more: the lesson or the campaign is no longer there. */
  Optional<Message> render(Delivery delivery, Learner learner, Organisation organisation);
}
