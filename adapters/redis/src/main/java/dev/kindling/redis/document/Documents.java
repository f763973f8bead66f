package dev.kindling.redis.document;

import dev.kindling.campaign.Campaign;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Tempo;
import dev.kindling.learner.Learner;
import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import dev.kindling.team.TeamCard;

/**
 * All kinds of documents. When a type of the core changes its shape, its document gets one more
 * upgrader here, and the kept examples in the tests show that old ones can still be read.
 */
public final class Documents {
  public static final Document<Learner> LEARNER =
      new Document<>(Learner.class, Upgrades::learnerToTwo, Upgrades::learnerToThree);
  public static final Document<Delivery> DELIVERY = new Document<>(Delivery.class);
  public static final Document<Organisation> ORGANISATION =
      new Document<>(Organisation.class, Upgrades::organisationToTwo);
  public static final Document<Campaign> CAMPAIGN = new Document<>(Campaign.class);
  public static final Document<Tempo> TEMPO = new Document<>(Tempo.class);
  public static final Document<TeamCard> TEAM_CARD = new Document<>(TeamCard.class);
  public static final Document<Message> MESSAGE = new Document<>(Message.class);

  private Documents() {}
}
