package dev.kindling.redis.records;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.kindling.delivery.Delivery;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.document.Documents;
import dev.kindling.redis.outbox.Planned;
import java.util.List;

/**
 * The answer kept under a turn's key: a JSON list, in order, of delivery documents. One that waits
 * in the outbox is kept there already and is only named here, as {@code #id}.
 */
final class Answer {
  private Answer() {}

  static String of(List<Delivery> deliveries) {
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    deliveries.forEach(delivery -> kept.add(text(delivery)));
    return kept.toString();
  }

  private static String text(Delivery delivery) {
    return Planned.isSentLater(delivery)
        ? "#" + delivery.id().value()
        : Documents.DELIVERY.write(delivery);
  }

  static List<Delivery> read(Reply documents) {
    return documents.list().stream().map(one -> Documents.DELIVERY.read(one.text())).toList();
  }
}
