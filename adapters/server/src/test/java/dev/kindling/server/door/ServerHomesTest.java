package dev.kindling.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.content.PackReader;
import dev.kindling.conversation.Coach;
import dev.kindling.conversation.HomeDesk;
import dev.kindling.conversation.Homes.Shown;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Seeking;
import dev.kindling.conversation.TurnKey;
import dev.kindling.curriculum.Library;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Standing;
import dev.kindling.message.Block;
import dev.kindling.message.Home;
import dev.kindling.message.PlainText;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.testkit.memory.InMemoryStore;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.time.SettableClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People's own pages over a store. */
class ServerHomesTest {
  private static final Library LIBRARY = PackReader.library((Path) null);
  private static final AccountId PERSON = Learners.slack(1);

  private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
  private final InMemoryStore store = new InMemoryStore();
  private final Organisation council = Organisations.council(Organisations.freshId());
  private final HomeDesk desk =
      new HomeDesk(store.records(), store.organisations(), LIBRARY, new Coach(Holidays.none()));
  private final ServerHomes homes =
      new ServerHomes(
          new Bindings(store.installations(), _ -> Optional.empty(), clock),
          desk,
          LIBRARY.in(LIBRARY.fallback()),
          clock);

  @BeforeEach
  void theWorkspaceIsBound() {
    store.organisations().save(council);
    store.installations().bind(PERSON.workspace(), council.id());
  }

  @Test
  void aNewcomerIsWelcomedByNameAndLeavesNoTrace() {
    assertTrue(words(page("")).contains("Hello Ada."), words(page("")));
    assertTrue(store.records().numberOf(council.id(), PERSON).isEmpty());
    assertEquals(1, store.records().open(council.id(), new TurnKey("a"), PERSON).freshNumber());
  }

  @Test
  void aLearnerSeesTheirDayAndLookingTwiceShowsTheSame() {
    keep();
    assertTrue(words(page("")).contains("Today"), words(page("")));
    assertEquals(page("data breach"), page("data breach"));
  }

  @Test
  void theShippedLibraryIsSearched() {
    keep();
    String found =
        page("phishing breach data").below().stream()
            .map(PlainText::of)
            .collect(Collectors.joining("\n"));
    assertTrue(found.contains("personal data breach"), found);
  }

  @Test
  void everyPageOfTheLibraryCanBeTurnedTo() {
    keep();
    int ideas = LIBRARY.in("en-GB").concepts().size();
    long shown = 0;
    for (int number = 0; number * 6 < ideas; number++)
      shown += page("", number).below().stream().filter(Block.Paragraph.class::isInstance).count();
    assertEquals(ideas, shown);
  }

  @Test
  void whoseWorkspaceNobodyKnowsIsTurnedAwayKindly() {
    AccountId stranger = AccountId.of(Platform.SLACK, "T0OTHER", "U1");
    Shown shown = homes.show(stranger, Profile.unknown(), Seeking.nothing());
    Shown.Stranger refused = assertInstanceOf(Shown.Stranger.class, shown);
    assertTrue(PlainText.of(refused.refusal()).contains("kept nothing"));
  }

  @Test
  void anOrganisationThatIsGoneIsNobodysWhateverIsRemembered() {
    page("");
    store.removals().begin(council.id());
    assertInstanceOf(Shown.Stranger.class, show("", 0));
  }

  private void keep() {
    Learner learner = Learners.with(1, PERSON);
    Learner learning =
        learner.with(learner.membership().become(Standing.LEARNING, clock.instant()));
    Outcome outcome = new Outcome(learning, List.of(), Counters.none());
    store
        .records()
        .commit(council.id(), new Change(new TurnKey("k"), null, outcome, clock.instant()));
  }

  private Home page(String words) {
    return page(words, 0);
  }

  private Home page(String words, int number) {
    return assertInstanceOf(Shown.Page.class, show(words, number)).home();
  }

  private Shown show(String words, int number) {
    return homes.show(PERSON, new Profile("Ada", null, "cy"), new Seeking(words, number));
  }

  private static String words(Home home) {
    return home.above().stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }
}
