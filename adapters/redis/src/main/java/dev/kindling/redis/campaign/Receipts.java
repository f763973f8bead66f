package dev.kindling.redis.campaign;

import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Receipt;
import dev.kindling.redis.client.Reply;
import java.util.ArrayList;
import java.util.List;

/** A receipt as {@code receipt.lua} counts it: who may not be written to, then these selections. */
final class Receipts {
  private static final List<String> SELECTIONS =
      List.of(
          "audience", "planned", "sending", "sent", "uncertain", "failed", "expired", "cancelled");

  private Receipts() {}

  static Object[] arguments(CampaignId id) {
    List<Object> arguments = new ArrayList<>(SELECTIONS);
    arguments.addFirst(id);
    return arguments.toArray();
  }

  static Receipt read(Reply counts) {
    return new Receipt(
        count(counts, "audience"),
        Math.toIntExact(counts.at(0).number()),
        count(counts, "planned"),
        count(counts, "sending"),
        count(counts, "sent"),
        count(counts, "uncertain"),
        count(counts, "failed"),
        count(counts, "expired"),
        count(counts, "cancelled") + Math.toIntExact(counts.at(1).number()));
  }

  private static int count(Reply counts, String selection) {
    return Math.toIntExact(counts.at(SELECTIONS.indexOf(selection) + 2).number());
  }
}
