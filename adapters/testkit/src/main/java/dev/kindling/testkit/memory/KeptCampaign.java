package dev.kindling.testkit.memory;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Part;
import dev.kindling.platform.Workspace;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A campaign with its frozen audience and what of it is still to be planned. */
final class KeptCampaign {
  final BitSet audience;
  final Map<Workspace, Part> parts;
  int notAllowed;
  int neverPlanned;
  private Campaign campaign;

  KeptCampaign(Campaign campaign, BitSet audience, Map<Workspace, Part> parts) {
    this.audience = audience;
    this.parts = new HashMap<>(parts);
    this.notAllowed = audience.cardinality() - toPlan();
    this.campaign = campaign.at(parts.isEmpty() ? Stage.PLANNED : Stage.PLANNING, false);
  }

  private int toPlan() {
    return parts.values().stream().mapToInt(KeptCampaign::left).sum();
  }

  private static int left(Part part) {
    return (int) part.people().stream().filter(number -> number > part.cursor()).count();
  }

  Campaign campaign() {
    return campaign;
  }

  boolean stands(Stage stage) {
    return campaign.stage() == stage;
  }

  void stage(Stage stage) {
    campaign = campaign.at(stage, campaign.paused());
  }

  void pause(boolean paused) {
    campaign = campaign.at(campaign.stage(), paused);
  }

  void cancel() {
    neverPlanned += toPlan();
    parts.clear();
    stage(Stage.CANCELLED);
  }

  static int number(CampaignId id) {
    return Integer.parseInt(id.value().substring(1));
  }
}
