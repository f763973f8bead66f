package dev.kindling.redis.records;

import dev.kindling.delivery.Delivery;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.document.Documents;
import dev.kindling.redis.outbox.Planned;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer kept under a turn's key: a delivery document a line, in order. One that waits in the
 * outbox is kept there already and is only named here, as {@code #id}.
 */
final class Answer {
  private Answer() {}

  static String of(List<Delivery> deliveries) {
    return deliveries.stream().map(Answer::text).collect(Collectors.joining("\n"));
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
