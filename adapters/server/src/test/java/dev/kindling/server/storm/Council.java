package dev.kindling.server.storm;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Label;
import dev.kindling.campaign.Receipt;
import dev.kindling.content.PackReader;
import dev.kindling.conversation.CampaignDesk;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.curriculum.Library;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.teams.TeamsActivities;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on one platform with people who can be written to.
 *
 * @param letter of the alphabet, upper case: whose ids are whose
 * @param serviceUrl where Teams is
 */
record Council(Platform platform, char letter, int people, String serviceUrl) {
  private static final Library LESSONS = PackReader.library(PackReader.files(null));

  OrganisationId id() {
    return new OrganisationId("council-" + Character.toLowerCase(letter));
  }

  Organisation organisation() {
    return Organisations.council(id());
  }

  Workspace workspace() {
    return new Workspace(platform, platform == Platform.SLACK ? "T0" + letter : tenant());
  }

  /** Where the fake shows what that person got. */
  String chat(int number) {
    return platform == Platform.SLACK ? "D" + slack(number) : teams(number).conversation();
  }

  /** Its people are there from now on, each due at that instant; null for never. */
  void move(RedisStore store, Instant now, IntFunction<@Nullable Instant> due) {
    store.organisations().save(organisation());
    store.installations().bind(workspace(), id());
    for (int number = 1; number <= people; number++) {
      Outcome one =
          new Outcome(Learners.due(learner(number), due.apply(number)), List.of(), Counters.none());
      Committed committed = store.records().commit(id(), new Change(null, null, one, now));
      if (committed != Committed.DONE) throw new AssertionError(committed + " for " + number);
    }
  }

  /** A notice to everybody. */
  CampaignId launch(RedisStore store, Instant now) {
    Draft draft =
        new Draft(Label.FROM_US, "The car park", "It is *closed* today.", new Audience.Everyone());
    return desk(store).launch(organisation(), draft, now).id();
  }

  Receipt receipt(RedisStore store, CampaignId campaign) {
    return store.campaigns().receipt(id(), campaign);
  }

  private static CampaignDesk desk(RedisStore store) {
    return new CampaignDesk(
        store.campaigns(),
        store.campaignOutbox(),
        store.records(),
        store.organisations(),
        LESSONS,
        Map.of(),
        _ -> {});
  }

  private Learner learner(int number) {
    String person = platform == Platform.SLACK ? "U" + slack(number) : teams(number).person();
    String address = platform == Platform.SLACK ? chat(number) : address(number);
    AccountId account = new AccountId(workspace(), person);
    return Learners.with(number, account)
        .withAccounts(List.of(new Account(account, address, null)));
  }

  private String slack(int number) {
    return "%c%06d".formatted(letter, number);
  }

  private TeamsActivities teams(int number) {
    return new TeamsActivities(serviceUrl, Storm.APP, tenant(), number);
  }

  private String tenant() {
    return "99999999-8888-4777-8666-00000000000" + letter;
  }

  private String address(int number) {
    return """
    {"serviceUrl":"%s","conversation":"%s","bot":"28:%s","tenant":"%s","channel":"msteams"}\
    """
        .formatted(serviceUrl, chat(number), Storm.APP, tenant());
  }
}
