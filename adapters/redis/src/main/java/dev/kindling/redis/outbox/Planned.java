package dev.kindling.redis.outbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Priority;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.document.AccountText;
import dev.kindling.redis.document.Documents;
import java.util.Collection;
import java.util.List;

/** Deliveries as the scripts take them: see {@code planning.lua}. */
public final class Planned {
  private Planned() {}

  /** Those that are written and sent later; what goes into the response is not among them. */
  public static List<ObjectNode> of(Collection<Delivery> deliveries) {
    return deliveries.stream().filter(Planned::isSentLater).map(Planned::of).toList();
  }

  /** Their documents, in the same order. */
  public static List<String> documents(Collection<Delivery> deliveries) {
    return deliveries.stream().filter(Planned::isSentLater).map(Documents.DELIVERY::write).toList();
  }

  public static boolean isSentLater(Delivery delivery) {
    return switch (delivery.way()) {
      case Way.Reply _ -> false;
      case Way.Replace _, Way.Post _ -> true;
    };
  }

  private static ObjectNode of(Delivery delivery) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", delivery.id().value());
    node.put("number", delivery.learner());
    node.put("account", AccountText.of(delivery.account()));
    node.put("workspace", delivery.account().workspace().key());
    node.put("priority", rank(delivery.priority()));
    node.put("expires", Millis.floor(delivery.expiresAt()));
    flags(node, delivery);
    return node;
  }

  /** Part of the kept score: these numbers never change. */
  private static int rank(Priority priority) {
    return switch (priority) {
      case ANSWER -> 0;
      case LESSON -> 1;
      case NUDGE -> 2;
      case CAMPAIGN -> 3;
    };
  }

  private static void flags(ObjectNode node, Delivery delivery) {
    if (delivery.way() instanceof Way.Replace) node.put("replace", true);
    if (delivery.priority() == Priority.ANSWER) node.put("answer", true);
    if (delivery.recipe() instanceof Recipe.Campaign campaign)
      node.put("campaign", campaign.campaign().value());
  }
}
