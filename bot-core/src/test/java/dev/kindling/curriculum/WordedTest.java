package dev.kindling.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordedTest {
  @Test
  void everyKindOfPhraseIsAmongAll() {
    List<Worded> all = Worded.all();
    for (Class<?> kind : Worded.class.getPermittedSubclasses())
      assertTrue(all.containsAll(Arrays.asList(kind.getEnumConstants())), kind.getName());
  }

  @Test
  void noTwoShareAKey() {
    List<String> keys = Worded.all().stream().map(Worded::key).toList();
    assertEquals(keys.stream().distinct().toList(), keys);
  }

  @Test
  void aPackThatLacksOneOfThemIsNone() {
    for (Worded missing : List.of(Phrase.HELP, SheetPhrase.LEARNING_TITLE)) {
      Map<Worded, List<String>> words = new HashMap<>();
      Worded.all().forEach(worded -> words.put(worded, List.of("Words")));
      words.remove(missing);
      assertThrows(IllegalArgumentException.class, () -> new Phrases(words), missing.key());
    }
  }

  @Test
  void whatAWordingMayUseIsKnown() {
    assertEquals(Set.of(), Phrase.HELP.arguments());
    assertEquals(Set.of("hours", "minutes"), SheetPhrase.LEARNING_HOURS.arguments());
  }
}
