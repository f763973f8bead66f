package dev.kindling.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.Season;
import dev.kindling.understanding.Intent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackReaderTest {
  private static final LessonId BINS = new LessonId("first.bins");
  private static final LessonId KINDS = new LessonId("first.kinds");
  private static final LessonId BADGE = new LessonId("everyone.calls.badge");

  @Test
  void readsTheOrderAndTheTitles() {
    Pack pack = read(SmallPack.clean());
    assertEquals("small 3 en-GB", pack.id() + " " + pack.version() + " " + pack.lang());
    assertEquals(List.of(BINS), pack.firstWeek());
    assertEquals("Your first week", pack.firstWeekTitle());
    assertEquals(Map.of("scams", BINS), pack.goals());
    assertEquals("Everyone", pack.tracks().getFirst().title());
    assertEquals("Calls", pack.tracks().getFirst().units().getFirst().title());
    assertEquals(List.of(BADGE), pack.tracks().getFirst().units().getFirst().lessons());
  }

  @Test
  void readsTheHeadOfALesson() {
    Lesson lesson = read(SmallPack.clean()).lesson(BADGE).orElseThrow();
    assertEquals("The badge that was late", lesson.title());
    assertEquals(Set.of("LO1.1.01"), lesson.outcomes());
    assertEquals(List.of(BINS), lesson.prerequisites());
    assertEquals(LocalDate.of(2027, 5, 31), lesson.reviewBy());
    assertEquals("https://www.example.org/bins", lesson.sources().getFirst().url());
    assertEquals("You will hear of it at your surgery.", lesson.councillors());
  }

  @Test
  void joinsTheLinesOfAParagraphAndKeepsThePointsOfAList() {
    String body = read(SmallPack.clean()).lesson(BINS).orElseThrow().body();
    assertTrue(body.startsWith("It is ten to nine on Monday. A man rings"), body);
    assertTrue(body.contains("to take his bin. He has"), body);
    assertTrue(body.contains("write down:\n- his street\n- the day when the truck"), body);
    assertTrue(body.contains("have come\n\nThen ask"), body);
  }

  @Test
  void readsAnItemWithItsOptionsLabelsAndFeedback() {
    Item.Single item =
        (Item.Single) read(SmallPack.clean()).lesson(BINS).orElseThrow().items().getFirst();
    assertEquals("bins.1", item.id().value());
    assertEquals(1, item.rightChoice());
    assertEquals("What you can see on the list", item.choices().get(1).text());
    assertEquals("What I see", item.choices().get(1).label());
    assertEquals(
        "She hears that you have looked. That is what she rang for.",
        item.choices().get(1).feedback());
    assertEquals("That she should fill in the form on the web first", item.choices().get(2).text());
    assertEquals("Fill in a form", item.choices().get(2).label());
  }

  @Test
  void readsAnItemOfEveryKind() {
    List<Item> items = read(SmallPack.clean()).lesson(KINDS).orElseThrow().items();
    assertEquals(
        2, ((Item.Multiple) items.get(0)).choices().stream().filter(Choice::right).count());
    assertEquals(List.of(1, 0, 2), ((Item.Ordering) items.get(1)).order());
    Item.Verdict truth = (Item.Verdict) items.get(2);
    assertEquals(List.of(true, false, false), truth.verdicts());
    assertEquals("Because he wants his bin emptied", truth.choices().get(1).text());
    assertEquals(1, truth.rightChoice());
    Item.Scenario scenario = (Item.Scenario) items.get(3);
    assertEquals("He waits. What now?", scenario.steps().get(1).prompt());
    assertEquals(List.of(1, Item.Step.END), scenario.steps().getFirst().next());
    Item.FreeText text = (Item.FreeText) items.get(4);
    assertEquals(
        "I can see that it was missed on Friday, and I will ring you at ten.", text.model());
    assertEquals(12, text.examples().size());
    assertEquals(new Item.Example("ring the depot", Item.Worth.COMPARE), text.examples().get(11));
  }

  @Test
  void readsTheYearAndWhatIsConfused() {
    Pack pack = read(SmallPack.clean());
    Season season = pack.seasons().getFirst();
    assertEquals(KINDS, season.lesson());
    assertEquals(Set.of("wales"), season.nations());
    assertTrue(season.isOn(LocalDate.of(2026, 12, 24)));
    assertEquals(Set.of("badge"), pack.concepts().get("bin").confusable());
  }

  @Test
  void marksItemsThatTeachToSaySoEarly() {
    List<Item> items = read(SmallPack.clean()).lesson(BINS).orElseThrow().items();
    assertEquals(List.of(false, true), items.stream().map(Item::sayEarly).toList());
  }

  @Test
  void readsTheGlossaryTheFactsThePhrasesAndTheWords() {
    Pack pack = read(SmallPack.clean());
    assertEquals(List.of("dustbin"), pack.concepts().get("bin").also());
    assertEquals("your help desk", pack.facts().get("it-help").unset());
    assertEquals(List.of("Words {name}", "Other words"), pack.phrases().all(Phrase.GREETING));
    assertEquals(List.of("phone", "laptop"), pack.words().vocabulary().get("device"));
    assertEquals(
        List.of("lost .. <device>"), pack.words().intents().get(Intent.URGENT_INCIDENT).patterns());
  }

  @Test
  void givesTheSameTextTheSameRevisionAndAnotherTextAnother() {
    int revision = read(SmallPack.clean()).lesson(BINS).orElseThrow().revision();
    assertEquals(revision, read(SmallPack.clean()).lesson(BINS).orElseThrow().revision());
    SmallPack changed = SmallPack.clean().with(SmallPack.BINS, "he is cross", "he is sad");
    int other = read(changed).lesson(BINS).orElseThrow().revision();
    assertNotEquals(revision, other);
    assertTrue(revision > 0 && other > 0, revision + " " + other);
  }

  @Test
  void refusesABrokenPackAndSaysEverythingThatIsBroken() {
    SmallPack broken =
        SmallPack.clean()
            .with(SmallPack.BINS, "concepts: [bin]", "concepts: [bim]")
            .without(SmallPack.BADGE);
    UnusablePack refused = assertThrows(UnusablePack.class, () -> read(broken));
    String message = String.valueOf(refused.getMessage());
    assertTrue(
        message.contains(
            "small/en-GB/lessons/first.bins.md:5: There is no concept 'bim'."
                + " Explain it in glossary.yaml, or write 'bin'."),
        message);
    assertTrue(
        message.contains("small/pack.yaml:12: The lesson 'everyone.calls.badge' has no file."),
        message);
  }

  @Test
  void startsDespiteWordsThatCouldBeBetter() {
    SmallPack overdue = SmallPack.clean().with(SmallPack.BINS, "2027-05-31", "2020-05-31");
    assertEquals(3, read(overdue).lessons().size());
  }

  @Test
  void takesWhatALanguageLacksFromThePacksFirstLanguage() {
    SmallPack both =
        SmallPack.clean()
            .with("pack.yaml", "[en-GB]", "[en-GB, cy]")
            .with("cy/phrases.yaml", SmallPack.clean().text(SmallPack.PHRASES))
            .with("cy/words.yaml", SmallPack.clean().text("en-GB/words.yaml"))
            .with("cy/titles.yaml", "tracks: {everyone: \"Pawb\"}\n")
            .with("cy/lessons/first.bins.md", welsh());
    Pack pack = PackReader.library(List.of(both.files())).in("cy");
    assertEquals("Pawb", pack.tracks().getFirst().title());
    assertEquals("Calls", pack.tracks().getFirst().units().getFirst().title());
    assertEquals("cy", pack.lesson(BINS).orElseThrow().lang());
    assertEquals("en-GB", pack.lesson(BADGE).orElseThrow().lang());
    assertEquals("en-GB", PackReader.library(List.of(both.files())).fallback());
  }

  private static String welsh() {
    return SmallPack.clean().text(SmallPack.BINS).replace("lang: en-GB", "lang: cy");
  }

  private static Pack read(SmallPack pack) {
    Library library = PackReader.library(List.of(pack.files()));
    return library.in("en-GB");
  }
}
