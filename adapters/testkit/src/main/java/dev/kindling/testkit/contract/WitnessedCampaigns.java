package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Part;
import dev.kindling.campaign.Receipt;
import dev.kindling.organisation.OrganisationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks at campaigns and fails unless everybody of an audience is counted exactly once. */
final class WitnessedCampaigns {
  private final Campaigns campaigns;
  private final OrganisationId organisation;
  private final List<CampaignId> launched = new ArrayList<>();

  WitnessedCampaigns(Campaigns campaigns, OrganisationId organisation) {
    this.campaigns = campaigns;
    this.organisation = organisation;
  }

  void launched(CampaignId id) {
    launched.add(id);
  }

  List<CampaignId> ids() {
    return launched;
  }

  List<Part> parts(CampaignId id) {
    return campaigns.parts(organisation, id).stream()
        .sorted(Comparator.comparing(part -> part.workspace().key()))
        .toList();
  }

  /** Whom of a part nobody has planned yet. */
  static List<Integer> left(Part part) {
    return part.people().stream().filter(number -> number > part.cursor()).boxed().toList();
  }

  Map<Integer, String> uncertain(CampaignId id) {
    return new TreeMap<>(campaigns.uncertain(organisation, id));
  }

  private Receipt receipt(CampaignId id) {
    return campaigns.receipt(organisation, id);
  }

  String look() {
    StringBuilder seen = new StringBuilder();
    for (CampaignId id : launched) seen.append(look(id));
    return seen.toString();
  }

  private String look(CampaignId id) {
    Receipt receipt = receipt(id);
    List<Part> parts = parts(id);
    int left = parts.stream().mapToInt(part -> left(part).size()).sum();
    assertEquals(receipt.audience(), left + counted(receipt), () -> "not everybody: " + receipt);
    Map<Integer, String> uncertain = uncertain(id);
    assertEquals(receipt.uncertain(), uncertain.size(), "not all of the uncertain are told");
    return campaigns.find(organisation, id) + " " + receipt + parts + uncertain;
  }

  private static int counted(Receipt receipt) {
    return receipt.notAllowed()
        + receipt.planned()
        + receipt.sending()
        + receipt.sent()
        + receipt.uncertain()
        + receipt.failed()
        + receipt.expired()
        + receipt.cancelled();
  }

  void everythingEnded() {
    for (CampaignId id : launched) assertTrue(receipt(id).isOver(), "not over");
  }
}
