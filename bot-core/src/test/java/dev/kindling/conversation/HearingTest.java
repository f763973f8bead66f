package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kindling.curriculum.Item.Worth;
import dev.kindling.message.ButtonId;
import dev.kindling.quiz.Graded;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the words of a turn come to, typed or sent in a form. */
class HearingTest {
  private static final Hearing HEARING =
      new Hearing(
          (text, _, _) ->
              Understood.of(text.contains("bully") ? Intent.URGENT_PERSON : Intent.LEAVE),
          (_, _, _) -> Worth.RIGHT);

  private final Life life = Kinds.asked(Kinds.text());
  private final int open = life.learner.dialogue().awaiting().openQuestion();

  @Test
  void urgentWordsAreHeardInAFormTooAndOthersMeanWhatTheFormIsFor() {
    assertEquals(Intent.URGENT_PERSON, hear("barrier.save", "They bully me").understood().intent());
    assertEquals(Intent.OUT_OF_SCOPE, hear("barrier.save", "stop").understood().intent());
    assertEquals(Intent.OUT_OF_SCOPE, hear("barrier.save", " ").understood().intent());
  }

  @Test
  void anAnswerIsGradedWhileItsQuestionIsOpen() {
    assertEquals(new Graded(open, Worth.RIGHT), hear("q" + open + "-words", "Ring back").graded());
    assertNull(hear("q" + (open + 1) + "-words", "Ring back").graded());
    assertNull(hear("q" + open + "-words", "  ").graded());
    assertNull(hear("feedback.save", "Ring back").graded());
  }

  @Test
  void whatIsTypedIsHeardAsEver() {
    Hearing.Heard heard = HEARING.hear(situation(), new Input.Said("stop"));
    assertEquals(Intent.LEAVE, heard.understood().intent());
    assertNotNull(heard.graded());
  }

  private Hearing.Heard hear(String form, String words) {
    return HEARING.hear(
        situation(), new Input.Submitted(new ButtonId(form), Map.of("words", words)));
  }

  private Situation situation() {
    return new Situation(life.organisation, life.learner, life.pack, life.now, "turn");
  }
}
