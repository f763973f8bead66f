package dev.kindling.bench.acks;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Label;
import dev.kindling.campaign.Receipt;
import dev.kindling.conversation.CampaignDesk;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.slack.SlackPerson;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Puts the people into Kindling's Redis, and a campaign to all of them beside it. */
final class Mailing implements AutoCloseable {
  private static final OrganisationId MAIN = new OrganisationId("main");

  private final RedisStore store;

  Mailing(String redis) {
    this.store = RedisStore.at(URI.create(redis));
  }

  /** Everybody learns already and has a chat with the coach. */
  void settle(int people, Instant now) {
    for (int number = 1; number <= people; number++) {
      Outcome outcome = new Outcome(learner(number), List.of(), Counters.none());
      store.records().commit(MAIN, new Change(null, null, outcome, now));
    }
  }

  private static Learner learner(int number) {
    SlackPerson person = Council.person(number);
    AccountId id = AccountId.of(Platform.SLACK, person.workspace(), person.id());
    return Learners.number(number).withAccounts(List.of(Account.of(id).at(person.chat())));
  }

  /** The server that looks after the organisation finds it at its next look. */
  CampaignId launch(Instant now) {
    Draft draft =
        new Draft(
            Label.FROM_US, "New sign-in page", "It changes on Monday.", new Audience.Everyone());
    Campaign campaign =
        draft.launch(store.campaigns().nextId(MAIN), now, now.plus(CampaignDesk.LIFE));
    store.campaigns().launch(MAIN, campaign);
    return campaign.id();
  }

  Receipt receipt(CampaignId campaign) {
    return store.campaigns().receipt(MAIN, campaign);
  }

  @Override
  public void close() {
    store.close();
  }
}
