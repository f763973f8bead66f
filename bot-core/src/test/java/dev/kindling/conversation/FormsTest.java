package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.insight.Remark;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Preferences;
import dev.kindling.message.Block;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.message.PlainText;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings, feedback and what stops people, each by a form. */
class FormsTest {
  private static final Map<String, String> WISHES =
      Map.of(
          "time", "15:30",
          "days", "monday,thursday",
          "rhythm", "weekly",
          "track", "leaders",
          "look", "text");

  @Test
  void theSettingsComeFilledInAsTheyAreNow() {
    Form form = form(Life.begun().means(Intent.SETTINGS_SHOW));
    assertEquals(
        List.of("time", "days", "rhythm", "track", "look"),
        form.fields().stream().map(Field::name).toList());
    assertEquals(Set.of("monday", "tuesday", "wednesday", "thursday", "friday"), days(form));
    assertEquals("09:00", chosen(form, "time"));
    assertEquals("daily", chosen(form, "rhythm"));
    assertEquals("everyone", chosen(form, "track"));
    assertEquals("buttons", chosen(form, "look"));
  }

  @Test
  void aTimeThatNoListHasStandsInItForWhoeverChoseIt() {
    Life life = Life.begun();
    life.learner = life.learner.with(wishes(life).withTime(LocalTime.of(9, 20)));
    assertEquals("09:20", chosen(form(life.means(Intent.SETTINGS_SHOW)), "time"));
  }

  @Test
  void whatIsFilledInHoldsFromNowOnAndIsReadBack() {
    Life life = Life.begun().fill("settings.save", WISHES);
    assertEquals(LocalTime.of(15, 30), wishes(life).time());
    assertEquals(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), wishes(life).workingDays());
    assertEquals(Rhythm.WEEKLY, wishes(life).rhythm());
    assertEquals("leaders", wishes(life).track());
    assertTrue(wishes(life).textOnly());
    for (String part : List.of("settings-saved", "15:30", "Monday and Thursday", "Track leaders"))
      assertTrue(life.said().contains(part), life.said());
    assertEquals(1, life.last.counters().added().get("settings.saved"));
  }

  @Test
  void theNextSessionMovesWithIt() {
    Life life = Life.begun().fill("settings.save", WISHES);
    assertTrue(life.said().contains("Thursday 5 March, 15:30"), life.said());
    life.at("2026-03-06T09:00");
    assertEquals("2026-03-05T15:30", life.dueAt.getLast().toString());
  }

  @Test
  void noFixedTimeIsTheirShareOfTheMorningAgain() {
    Life life = Life.begun().fill("settings.save", with("time", "any"));
    assertNull(wishes(life).time());
  }

  @Test
  void whoLeavesNoDayKeepsTheOldOnesAndTheRestIsSaved() {
    Life life = Life.begun().fill("settings.save", with("days", ""));
    assertEquals(Preferences.WEEK, wishes(life).workingDays());
    assertEquals(Rhythm.WEEKLY, wishes(life).rhythm());
    assertTrue(life.said().startsWith("settings-no-day days-from-to Monday Friday"), life.said());
  }

  @Test
  void aCoachThatHadSlowedDownByItselfIsWhatTheyChoseFromNowOn() {
    Life life = Life.begun();
    life.learner = life.learner.with(life.learner.agenda().slowed(true));
    assertFalse(life.fill("settings.save", WISHES).learner.agenda().slowed());
  }

  @Test
  void theQuestionForATimeIsAnsweredByTheFormToo() {
    Life life = Life.begin();
    life.means(Intent.LESSON_NEXT).quiz();
    life.press(life.option(0));
    assertInstanceOf(Awaiting.TimeOfDay.class, life.learner.dialogue().awaiting());
    life.fill("settings.save", WISHES);
    assertInstanceOf(Awaiting.Nothing.class, life.learner.dialogue().awaiting());
    assertEquals(Introduction.DONE, life.learner.dialogue().introduced());
  }

  @Test
  void theFormThatWasSentLosesItsFields() {
    Life life = Life.begun().fill("settings.save", WISHES);
    assertFalse(life.redrawn().blocks().stream().anyMatch(Block.Fillable.class::isInstance));
    assertTrue(PlainText.of(life.redrawn()).contains("form-done"));
  }

  @Test
  void feedbackIsAboutTheLessonTakenLastAndIsKeptWithoutAName() {
    Life life = Life.begun().means(Intent.FEEDBACK_GIVE);
    Form form = form(life);
    assertEquals("feedback.save:first.one", form.id().value());
    assertTrue(PlainText.of(life.message()).contains("feedback-about Title first.one"));
    life.fill(form.id().value(), Map.of("choice", "too-long", "words", " Half of it would do. "));
    LocalDate today = LocalDate.parse("2026-03-02");
    assertEquals(
        List.of(
            new Remark(
                Remark.Kind.FEEDBACK, "first.one", "too-long", "Half of it would do.", today)),
        life.last.remarks());
    assertEquals(1, life.last.counters().added().get("feedback.too-long"));
    assertTrue(life.said().startsWith("feedback-thanks"), life.said());
  }

  @Test
  void wordsAloneAreHeardToo() {
    Life life = Life.begun().fill("feedback.save", Map.of("words", "More of this"));
    assertEquals("other", life.last.remarks().getFirst().choice());
    life.fill("barrier.save", Map.of("words", "The stairs"));
    assertEquals("other", life.last.remarks().getFirst().choice());
  }

  @ParameterizedTest
  @ValueSource(strings = {"feedback.save", "barrier.save"})
  void nothingFilledInIsSaidKindlyAndKeepsTheFormOpen(String id) {
    Life life = Life.begun().fill(id, Map.of("choice", "made-up", "words", "  "));
    assertTrue(life.said().startsWith("form-empty"), life.said());
    assertEquals(List.of(), life.last.remarks());
    assertEquals(1, life.last.deliveries().size());
  }

  @ParameterizedTest
  @EnumSource(Barrier.class)
  void afterABarrierComeThanksAloneAndThenWhatHelps(Barrier barrier) {
    Life life = Life.begun().fill("barrier.save", Map.of("choice", barrier.key()));
    assertEquals("barrier-thanks\n" + barrier.help().key() + "\n", life.said());
    assertEquals(1, life.last.counters().added().get("barrier." + barrier.key()));
    assertEquals(barrier.key(), life.last.remarks().getFirst().choice());
    assertEquals("", life.last.remarks().getFirst().about());
  }

  @Test
  void urgentWordsAreAnsweredFirstAndNothingOfThemIsKept() {
    Life life = Life.begun().fillUrgently("barrier.save", Map.of("choice", "other"));
    assertTrue(life.said().startsWith("urgent-person"), life.said());
    assertEquals(List.of(), life.last.remarks());
    assertFalse(life.last.counters().added().containsKey("barrier.other"));
  }

  @Test
  void aFormOfLongAgoIsAnsweredKindly() {
    Life life = Life.begun().fill("nobody.knows:this", Map.of("a", "b"));
    assertTrue(life.said().startsWith("stale-button"), life.said());
  }

  @Test
  void whereAWindowCanBeOpenedItIsAndNothingIsSaid() {
    Life life = Life.begun().means(Intent.SETTINGS_SHOW, Turn.Forms.NOW);
    assertEquals("settings.save", life.last.form().id().value());
    assertEquals(List.of(), life.last.deliveries());
    life.means(Intent.SETTINGS_SHOW, Turn.Forms.BY_BUTTON);
    assertNull(life.last.form());
    assertEquals("settings.show", Pressing.buttons(life.message()).getFirst().value());
  }

  @Test
  void whatSomebodyWritesStandsInNoLog() {
    Life life = Life.begun().fill("barrier.save", Map.of("words", "xylophone"));
    assertFalse(life.last.toString().contains("xylophone"), life.last::toString);
  }

  private static Map<String, String> with(String field, String value) {
    Map<String, String> values = new TreeMap<>(WISHES);
    values.put(field, value);
    return values;
  }

  private static Preferences wishes(Life life) {
    return life.learner.preferences();
  }

  private static Form form(Life life) {
    return life.message().blocks().stream()
        .filter(Block.Fillable.class::isInstance)
        .map(block -> ((Block.Fillable) block).form())
        .findFirst()
        .orElseThrow();
  }

  private static String chosen(Form form, String name) {
    return ((Field.One) field(form, name)).chosen();
  }

  private static Set<String> days(Form form) {
    return ((Field.Several) field(form, "days")).chosen();
  }

  private static Field field(Form form, String name) {
    return form.fields().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }
}
