package dev.kindling.testkit.contract;

import dev.kindling.campaign.CampaignId;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Priority;
import dev.kindling.delivery.Recipe;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Why a delivery must not go out: for good, or for as long as its campaign pauses. */
final class WitnessedSilence {
  private final Map<DeliveryId, Integer> places = new HashMap<>();
  private final Set<CampaignId> cancelled = new HashSet<>();
  private final Set<CampaignId> paused = new HashSet<>();
  private boolean hushed;
  private int silenced;

  void planned(Delivery delivery) {
    places.put(delivery.id(), places.size());
  }

  int place(Delivery delivery) {
    return places.get(delivery.id());
  }

  void hush(boolean on) {
    if (on || hushed) silenced = places.size();
    hushed = on;
  }

  void cancel(CampaignId campaign) {
    cancelled.add(campaign);
  }

  void pause(CampaignId campaign, boolean on) {
    if (on) paused.add(campaign);
    else paused.remove(campaign);
  }

  boolean isOver(Delivery delivery) {
    boolean unwanted = hushed || place(delivery) < silenced;
    return (unwanted && delivery.priority() != Priority.ANSWER) || isOf(delivery, cancelled);
  }

  boolean isHeld(Delivery delivery) {
    return isOf(delivery, paused);
  }

  private static boolean isOf(Delivery delivery, Set<CampaignId> campaigns) {
    return delivery.recipe() instanceof Recipe.Campaign it && campaigns.contains(it.campaign());
  }
}
