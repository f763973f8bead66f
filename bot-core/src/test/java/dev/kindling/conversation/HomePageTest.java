package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.Concept;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Standing;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Home;
import dev.kindling.message.PlainText;
import dev.kindling.understanding.Intent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody's own page. */
class HomePageTest {
  @Test
  void aNewcomerIsWelcomedWithOneMainButton() {
    Home home = Life.begin().home(Seeking.nothing());
    assertTrue(above(home).startsWith("welcome Sam Riverside"), above(home));
    assertFalse(above(home).contains("welcome-hint"), "nobody can type on a page");
    assertEquals(List.of("lesson.next"), main(home));
  }

  @Test
  void lookingChangesNothing() {
    Life life = Life.begun();
    var before = life.learner;
    life.home(new Seeking("pass", 3));
    assertEquals(before, life.learner);
  }

  @Test
  void aDayThatHasNotComeYetShowsWhatItBringsAndWhen() {
    Life life = Life.begun().at("2026-03-03T08:00");
    Home home = life.home(Seeking.nothing());
    assertTrue(
        above(home).contains("home-lesson Title first.two 2 Tuesday 3 March, 9:00"), above(home));
    assertEquals(List.of("lesson.next"), main(home));
  }

  @Test
  void aLessonThatWasReadWaitsForItsQuestions() {
    Life life = Life.begun().at("2026-03-03T10:00");
    Home home = life.home(Seeking.nothing());
    assertTrue(above(home).contains("home-begun Title first.two 2"), above(home));
    assertEquals(List.of("quiz.start:first.two"), main(home));
  }

  @Test
  void anOpenQuestionIsAskedAgainByItsButton() {
    Life life = Life.begun().at("2026-03-03T10:00").means(Intent.QUIZ_START);
    int open = life.learner.dialogue().awaiting().openQuestion();
    Home home = life.home(Seeking.nothing());
    assertTrue(above(home).contains("home-question"), above(home));
    life.press(new ButtonId(main(home).getFirst()));
    assertEquals(open, life.learner.dialogue().awaiting().openQuestion());
    assertTrue(life.said().contains("question"), life.said());
  }

  @Test
  void aDayThatIsDoneSaysWhenTheNextOneComesAndPushesNobody() {
    Home home = Life.begun().home(Seeking.nothing());
    assertTrue(above(home).contains("home-done Tuesday 3 March, 9:00"), above(home));
    assertEquals(List.of(), main(home));
  }

  @Test
  void whoRestsIsToldUntilWhenAndCanComeBack() {
    Life life = Life.begun().means(Intent.PAUSE_START);
    Home home = life.home(Seeking.nothing());
    assertTrue(above(home).contains("home-paused-open"), above(home));
    assertEquals(List.of("pause.end"), main(home));
    life.press(new ButtonId("pause.end"));
    assertEquals(Standing.LEARNING, life.learner.standing());
  }

  @Test
  void everythingElseIsOneButtonAway() {
    Home home = Life.begun().home(Seeking.nothing());
    List<String> all = buttons(home.above()).map(button -> button.id().value()).toList();
    assertTrue(
        all.containsAll(
            List.of(
                "progress.show",
                "settings.show",
                "pause.start",
                "barrier.report",
                "feedback.give",
                "privacy.ask")),
        all::toString);
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void thereIsAPageForEverybodyWhateverTheirStanding(Standing standing) {
    Life life = Life.begun();
    life.learner = life.learner.with(life.learner.membership().become(standing, life.now));
    assertFalse(life.home(Seeking.nothing()).below().isEmpty());
    assertTrue(main(life.home(Seeking.nothing())).size() <= 1);
  }

  @Test
  void theIdeasOfTheLastLessonsComeFirstAndThenTheAlphabet() {
    Life life = Life.begun();
    life.pack = with(life.pack, "zebra", "apple", "mango");
    assertEquals(List.of("Passkey", "Apple", "Mango", "Zebra"), found(life, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"passkey", "PASS KEYS", "pass", "phone", "key phone", "first.one", "Pässkey"})
  void anIdeaIsFoundByItsNamesItsMeaningAndItsLessons(String words) {
    Life life = Life.begun();
    life.pack = with(life.pack, "zebra", "apple");
    assertEquals(List.of("Passkey"), found(life, words));
  }

  @Test
  void aWholeQuestionFindsWhatItIsAbout() {
    assertEquals(List.of("Passkey"), found(Life.begun(), "what on earth is a passkey?"));
  }

  @Test
  void aNameStandsBeforeAMeaningThatOnlyMentionsIt() {
    Life life = Life.begun();
    Map<String, Concept> concepts = new HashMap<>(life.pack.concepts());
    concepts.put("a", new Concept("a", "A door", "Opened by a passkey.", List.of()));
    life.pack = with(life.pack, concepts);
    assertEquals(List.of("Passkey", "A door"), found(life, "passkey"));
  }

  @Test
  void whatIsNotThereIsSaidKindly() {
    Home home = Life.begun().home(new Seeking("xylophone", 0));
    assertTrue(below(home).contains("home-not-found"), below(home));
    assertEquals("xylophone", home.search().sought());
  }

  @Test
  void theLibraryComesSixAtATimeAndTurnsItsPages() {
    Life life = Life.begun();
    life.pack = with(life.pack, "bb", "cc", "dd", "ee", "ff", "gg", "hh");
    assertEquals(6, found(life, new Seeking("", 0)).size());
    assertEquals(List.of("home:1"), turns(life, 0));
    assertEquals(2, found(life, new Seeking("", 1)).size());
    assertEquals(List.of("home:0"), turns(life, 1));
    assertEquals(List.of("home:0"), turns(life, 9_999), "beyond the end is the last page");
  }

  @Test
  void aLessonIsReadFromThePageWithoutAChangeOfPlan() {
    Life life = Life.begun();
    Home home = life.home(new Seeking("passkey", 0));
    assertEquals(
        List.of("unit.show:first.one"),
        buttons(home.below()).map(button -> button.id().value()).toList());
    var before = life.learner.dialogue();
    life.press(new ButtonId("unit.show:first.one"));
    assertTrue(life.said().startsWith("Title first.one"), life.said());
    assertEquals(before, life.learner.dialogue());
    life.press(new ButtonId("unit.show:no.such"));
    assertTrue(life.said().startsWith("stale-button"), life.said());
  }

  private static Pack with(Pack pack, String... more) {
    Map<String, Concept> concepts = new HashMap<>(pack.concepts());
    for (String id : more) {
      String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
      concepts.put(id, new Concept(id, name, "One. Two. Three.", List.of()));
    }
    return with(pack, concepts);
  }

  private static Pack with(Pack pack, Map<String, Concept> concepts) {
    return new Pack(
        pack.id(),
        pack.version(),
        pack.lang(),
        pack.firstWeekTitle(),
        pack.firstWeek(),
        pack.goals(),
        pack.seasons(),
        pack.tracks(),
        pack.lessons(),
        concepts,
        pack.facts(),
        pack.phrases(),
        pack.words());
  }

  private static List<String> found(Life life, String words) {
    return found(life, new Seeking(words, 0));
  }

  /** The names of what was found, in order. */
  private static List<String> found(Life life, Seeking seeking) {
    return life.home(seeking).below().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .map(text -> name(life, text))
        .toList();
  }

  private static String name(Life life, String text) {
    return life.pack.concepts().values().stream()
        .filter(concept -> text.endsWith(" " + concept.name()))
        .findFirst()
        .map(Concept::name)
        .orElse(text);
  }

  private static List<String> turns(Life life, int page) {
    return buttons(life.home(new Seeking("", page)).below())
        .map(button -> button.id().value())
        .filter(id -> id.startsWith("home:"))
        .toList();
  }

  private static List<String> main(Home home) {
    return buttons(home.above()).filter(Button::main).map(button -> button.id().value()).toList();
  }

  private static Stream<Button> buttons(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream());
  }

  private static String above(Home home) {
    return words(home.above());
  }

  private static String below(Home home) {
    return words(home.below());
  }

  private static String words(List<Block> blocks) {
    return blocks.stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }
}
