package dev.kindling.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.delivery.Transcripts.Entry;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  @Test
  void whatIsTypedBelongsToTheQuestionAskedLast() {
    assertEquals(Optional.of("b"), open(entry("a", question(null)), entry("b", question(null))));
    assertEquals(Optional.empty(), open(entry("a", question(null)), entry("b", question("A"))));
  }

  @Test
  void aQuestionInOnesOwnWordsIsOneToo() {
    assertEquals(Optional.of("b"), open(entry("a", question(null)), entry("b", button("q2-dk"))));
  }

  @Test
  void buttonsThatAskNothingDontHideAQuestion() {
    assertEquals(
        Optional.of("a"), open(entry("a", question(null)), entry("b", button("lesson.next"))));
  }

  private static Optional<String> open(Entry... entries) {
    return Transcript.of(List.of(entries)).openQuestion();
  }

  private static Entry entry(String id, Block block) {
    return new Entry(id, id, new Message("en-GB", "Summary", List.of(block)), false);
  }

  private static Block question(@Nullable String chosen) {
    Option option = new Option("A", "Yes", "Yes", new ButtonId("q1-0"));
    return new Block.Question("Well?", List.of(option), chosen, "");
  }

  private static Block button(String id) {
    return new Block.Buttons(List.of(new Button("Go", new ButtonId(id), false)), "");
  }
}
