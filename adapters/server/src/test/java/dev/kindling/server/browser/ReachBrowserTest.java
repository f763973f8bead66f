package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.records.Learners;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody looks who can't be reached, and why. */
class ReachBrowserTest {
  private static final int WITHOUT = 53;

  @TempDir Path data;

  @Test
  void theConsoleSaysWhoCannotBeReachedAndWhatToDo() throws Exception {
    try (Stage stage = Stage.in(data)) {
      try (RedisStore store = stage.town.store()) {
        for (int number = 1; number <= WITHOUT; number++)
          lose(store, stage, number, Refusal.NOT_INSTALLED);
        lose(store, stage, WITHOUT + 1, Refusal.BLOCKED);
      }
      Console console = Console.signIn(stage.visitor(Screen.DESK), stage);
      console.open("Who can't be reached").isAt("Who can't be reached at Riverside Council");
      assertThat(console.page.getByText("not installed for 53 people")).isVisible();
      Accessible.check(console.page, "who can't be reached");
      picture(console.page, "reach.png");
      console.page.getByText("See who they are").first().click();
      console.isAt("Who can't be reached at Riverside Council");
      console.open("Page 2");
      Accessible.check(console.page, "who can't be reached, page 2");
      picture(console.page, "reach-people.png");
    }
  }

  private static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name)));
  }

  private static void lose(RedisStore store, Stage stage, int number, Refusal reason) {
    AccountId id = AccountId.of(Platform.TEAMS, "tenant", "person-" + number);
    Lost why = new Lost(reason, stage.town.clock.instant());
    Learner learner = Learners.with(number, id).withName("Ada " + number).without(id, why);
    Outcome outcome = new Outcome(learner, List.of(), Counters.none());
    Change change = new Change(null, null, outcome, stage.town.clock.instant());
    assertEquals(Committed.DONE, store.records().commit(new OrganisationId("main"), change));
  }
}
