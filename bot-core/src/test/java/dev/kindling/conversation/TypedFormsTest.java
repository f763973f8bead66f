package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.insight.Remark;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.Block;
import dev.kindling.message.PlainText;
import dev.kindling.understanding.Intent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever wants text alone sends a form by typing one of its lines. */
class TypedFormsTest {
  @Test
  void theChoicesAreListedInsteadOfTheForm() {
    Life life = textOnly().means(Intent.FEEDBACK_GIVE);
    assertTrue(life.message().blocks().stream().noneMatch(Block.Fillable.class::isInstance));
    String text = PlainText.of(life.message());
    for (String line : List.of("feedback-about", "- feedback-useful\n", "form-typed"))
      assertTrue(text.contains(line), text);
  }

  @Test
  void aTypedLineIsTheSameAsATap() {
    Life life = textOnly().say("Feedback too long.");
    Remark remark = life.last.remarks().getFirst();
    assertEquals(Remark.Kind.FEEDBACK, remark.kind());
    assertEquals("too-long", remark.choice());
    assertEquals("first.one", remark.about());
    assertTrue(life.said().startsWith("feedback-thanks"), life.said());
  }

  @ParameterizedTest
  @EnumSource(Barrier.class)
  void everythingThatStopsPeopleCanBeTyped(Barrier barrier) {
    Life life = textOnly().say(barrier.words().key());
    assertEquals("barrier-thanks\n" + barrier.help().key() + "\n", life.said());
    assertEquals(barrier.key(), life.last.remarks().getFirst().choice());
  }

  @Test
  void aLineIsNoAnswerToAQuestionThatHasOtherOptions() {
    Life life = textOnly().means(Intent.QUIZ_START);
    Awaiting open = assertInstanceOf(Awaiting.Answer.class, life.learner.dialogue().awaiting());
    life.say("barrier-tools");
    assertEquals("tools", life.last.remarks().getFirst().choice());
    assertEquals(open, life.learner.dialogue().awaiting());
    life.say("a");
    assertEquals(List.of(), life.last.remarks());
  }

  @Test
  void whoHasButtonsIsShownTheFormAndNothingIsSent() {
    Life life = Life.begun().say("feedback-too-long");
    assertEquals(List.of(), life.last.remarks());
  }

  @Test
  void urgentWordsComeFirst() {
    Life life = textOnly().say("barrier-other", Intent.URGENT_PERSON);
    assertEquals(List.of(), life.last.remarks());
  }

  private static Life textOnly() {
    Life life = Life.begun();
    life.learner = life.learner.with(life.learner.preferences().withTextOnly(true));
    return life;
  }
}
