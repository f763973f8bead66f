package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Label;
import dev.kindling.campaign.Receipt;
import dev.kindling.conversation.CampaignDesk;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.command.organisation.Typed;
import dev.kindling.server.secret.KeyFile;
import dev.kindling.server.secret.SealedVault;
import dev.kindling.slack.install.BotToken;
import dev.kindling.slack.install.Installation;
import dev.kindling.slack.install.Installs;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two councils' workspaces with tokens of their own, side by side in one running Kindling. */
class TwoWorkspacesTest {
  private static final int PEOPLE = 12;

  @TempDir Path data;
  private Town town;
  private RedisStore store;
  private Installs installs;

  @BeforeEach
  void start() throws Exception {
    town = Town.installable(data);
    store = town.store();
    installs = new Installs(SealedVault.over(store.vault(), KeyFile.in(data), null));
    for (String name : List.of("river", "hill")) {
      Typed said = Typed.organisation(town.redis.address(), "add", name, "--name", name);
      assertEquals(0, said.exitCode(), said.said());
      install(name);
    }
  }

  @AfterEach
  void stop() {
    store.close();
    town.close();
  }

  @Test
  void lessonsArriveInBothTodayAndTomorrow() throws Exception {
    said("river", 1, "lesson");
    said("hill", 1, "lesson");
    town.slack.awaitPosts(2);
    assertEquals(
        Optional.of(new OrganisationId("hill")),
        store.installations().organisationOf(new Workspace(Platform.SLACK, place("hill"))));
    finish();
    town.at("2026-03-03T12:00");
    List<SlackPost> posts = town.slack.awaitPosts(4);
    assertEquals(
        Set.of(person("river", 1).chat(), person("hill", 1).chat()),
        Set.of(posts.get(2).channel(), posts.get(3).channel()));
  }

  @Test
  void aTokenThatIsRevokedDuringACampaignStopsOneWorkspaceUntilItIsInstalledAgain()
      throws Exception {
    everybodySays("help");
    CampaignId river = launch("river");
    CampaignId hill = launch("hill");
    town.crankUntil(() -> !campaignPosts("river").isEmpty());
    town.slack.installs().revoke(place("river"));
    town.crankUntil(() -> receipt("river", river).isOver() && receipt("hill", hill).isOver());

    assertEquals(PEOPLE, receipt("hill", hill).sent());
    Receipt stopped = receipt("river", river);
    assertTrue(stopped.sent() < PEOPLE && stopped.failed() > 0, stopped.toString());
    assertEquals(
        Map.of(Refusal.ACCESS_REVOKED, stopped.failed()),
        desk().reasons(organisation("river"), river));
    assertTold();

    install("river");
    town.clock.tick(Duration.ofSeconds(10));
    CampaignId next = launch("river");
    town.crankUntil(() -> receipt("river", next).isOver());
    assertEquals(PEOPLE, receipt("river", next).sent());
    assertFalse(town.get("/health/ready").body().contains("Slack"));
  }

  @Test
  void whoRemovesTheAppIsWrittenToNoMoreAndNobodyKeepsTheToken() throws Exception {
    said("river", 1, "help");
    town.slack.awaitPosts(1);
    finish();
    assertEquals(200, town.slack(town.requests.uninstalled(place("river"))));
    assertEquals(Set.of(place("hill")), installs.places());
    int calls = town.slack.calls().size();
    town.clock.tick(Duration.ofSeconds(5));
    said("river", 1, "progress");
    finish();
    assertEquals(1, town.slack.posts().size(), "answers to it go nowhere");
    assertEquals(calls, town.slack.calls().size(), "and Slack isn't asked");
  }

  @Test
  void aWorkspaceWithoutAnInstallationIsAStrangers() throws Exception {
    SlackPerson nobody = new SlackPerson("T0NOBODY", "U0NOBODY");
    var answer = town.slackAnswer(town.requests.command(nobody, "help", town.slack.responseUrl()));
    assertTrue(answer.body().contains("kept nothing"), answer.body());
  }

  /** In the list, in a sentence, and in a remark of a server that is ready. */
  private void assertTold() throws Exception {
    Map<String, String> settings =
        Map.of(
            "KINDLING_REDIS_URL", town.redis.address().toString(),
            "KINDLING_DATA", data.toString());
    Typed list = Typed.kindling(settings, "slack", "list");
    assertEquals(0, list.exitCode(), list.said());
    assertTrue(
        list.said()
            .contains(
                "Slack says that the token of River council (T0RIVER) was revoked"
                    + " (token_revoked), on 2 March at 08:"),
        list.said());
    assertFalse(list.said().contains("xoxb"));
    var ready = town.get("/health/ready");
    assertEquals(200, ready.statusCode());
    assertTrue(ready.body().contains("Nothing can be sent to Slack T0RIVER;"), ready.body());
  }

  private void install(String name) {
    installs.keep(
        new Installation(
            null,
            place(name),
            Character.toUpperCase(name.charAt(0)) + name.substring(1) + " council",
            "A0KINDLING",
            "U0COACH",
            BotToken.lasting(town.slack.installs().token(place(name))),
            Set.of("chat:write"),
            town.clock.instant(),
            "U0ADMIN",
            new OrganisationId(name)));
  }

  private void everybodySays(String words) throws Exception {
    for (int number = 1; number <= PEOPLE; number++) {
      said("river", number, words);
      said("hill", number, words);
    }
    town.crankUntil(() -> town.slack.posts().size() >= 2 * PEOPLE);
    finish();
  }

  private void said(String name, int number, String words) throws Exception {
    SlackPerson person = person(name, number);
    town.slack.installs().lives(person);
    assertEquals(200, town.slack(town.requests.said(person, words)));
  }

  private CampaignId launch(String name) {
    Draft draft =
        new Draft(Label.FROM_US, "The car park", "It is *closed* today.", new Audience.Everyone());
    return desk().launch(organisation(name), draft, town.clock.instant()).id();
  }

  private List<SlackPost> campaignPosts(String name) {
    Set<String> chats =
        Set.copyOf(IntStream.rangeClosed(1, PEOPLE).mapToObj(n -> person(name, n).chat()).toList());
    return town.slack.posts().stream()
        .filter(post -> chats.contains(post.channel()) && post.text().contains("car park"))
        .toList();
  }

  private Receipt receipt(String name, CampaignId id) {
    return desk().receipt(organisation(name), id);
  }

  private CampaignDesk desk() {
    return town.kindling.desk();
  }

  private Organisation organisation(String name) {
    return store.organisations().find(new OrganisationId(name)).orElseThrow();
  }

  private void finish() {
    assertTrue(town.kindling.finish(Duration.ofSeconds(10)));
  }

  private static String place(String name) {
    return "T0" + name.toUpperCase(Locale.ROOT);
  }

  private static SlackPerson person(String name, int number) {
    return new SlackPerson(place(name), "U0%S%02d".formatted(name.substring(0, 1), number));
  }
}
