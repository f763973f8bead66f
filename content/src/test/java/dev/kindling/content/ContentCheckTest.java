package dev.kindling.content;

import static dev.kindling.content.SmallPack.BADGE;
import static dev.kindling.content.SmallPack.BINS;
import static dev.kindling.content.SmallPack.KINDS;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.content.source.Problem;
import dev.kindling.curriculum.ItemId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants one mistake after another in a clean pack and expects each on its line. */
class ContentCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void findsNothingInACleanPack() {
    assertEquals(List.of(), problems(SmallPack.clean()));
  }

  @ParameterizedTest
  @MethodSource({
    "dev.kindling.content.HeadMistakes#inFrontMatter",
    "dev.kindling.content.HeadMistakes#inYaml",
    "dev.kindling.content.ItemMistakes#inItems",
    "dev.kindling.content.KindMistakes#inKinds",
    "dev.kindling.content.KindMistakes#inScenarios",
    "dev.kindling.content.KindMistakes#inOwnWords",
    "dev.kindling.content.KindMistakes#inTheYear",
    "dev.kindling.content.TextMistakes#inTexts",
    "dev.kindling.content.ListMistakes#inLists"
  })
  void findsTheMistakeOnItsLine(Mistake mistake) {
    SmallPack pack = SmallPack.clean().with(mistake.file(), mistake.before(), mistake.after());
    int line = pack.line(mistake.file(), mistake.at());
    String expected = "small/%s:%d: %s".formatted(mistake.file(), line, mistake.said());
    List<String> found = problems(pack).stream().map(Problem::toString).toList();
    assertTrue(
        found.stream().anyMatch(problem -> problem.startsWith(expected)),
        () -> "Expected " + expected + "\nFound " + String.join("\n", found));
  }

  @Test
  void saysWhichFileIsMissing() {
    SmallPack none = SmallPack.clean().without("pack.yaml");
    assertTrue(said(none).contains("small/pack.yaml:1: The pack has no pack.yaml. Add one"));
  }

  @Test
  void saysWhichLessonNobodyWillGet() {
    SmallPack more =
        SmallPack.clean()
            .with(
                "en-GB/lessons/lone.md", SmallPack.clean().text(BADGE).replace("badge.", "lone."));
    assertTrue(said(more).contains("small/en-GB/lessons/lone.md:1: Nobody will get this lesson"));
  }

  @Test
  void saysWhichBodyIsTooShort() {
    String text = SmallPack.clean().text(BINS);
    String body = text.substring(text.indexOf("It is ten"), text.indexOf("Two things"));
    SmallPack brief = SmallPack.clean().with(BINS, body, "");
    int line = brief.line(BINS, "Two things");
    String expected = "small/" + BINS + ":" + line + ": The body has 28 words. Make it 80";
    assertTrue(said(brief).contains(expected), said(brief));
  }

  @Test
  void saysSeveralThingsAtOnceByFileAndLine() {
    SmallPack broken =
        SmallPack.clean()
            .with(BINS, "{label: \"Ring back\"}", "")
            .with(BINS, "concepts: [bin]", "concepts: [bim]")
            .with(BADGE, "minutes: 2", "minutes: 0");
    List<Problem> problems = problems(broken);
    assertEquals(problems.stream().sorted().toList(), problems);
    assertTrue(problems.size() >= 3, problems::toString);
  }

  @Test
  void refusesTwoItemsOrLessonsWithOneNumber() {
    List<String> alike = alike();
    SmallPack items =
        SmallPack.clean()
            .with(BINS, ":::item bins.2", ":::item " + alike.get(0))
            .with(BADGE, ":::item badge.2", ":::item " + alike.get(1));
    String expected = "' share a number. Rename one.";
    assertTrue(said(items).contains("The items '" + alike.get(1)), said(items));
    assertTrue(said(items).contains(expected), said(items));
    assertEquals(2, new HashSet<>(alike).size());
  }

  /** Two ids with one number: among some thousand of 16 million there are always some. */
  private static List<String> alike() {
    Map<Integer, String> seen = new HashMap<>();
    for (int i = 0; ; i++) {
      String id = "same." + i;
      String other = seen.putIfAbsent(new ItemId(id).number(), id);
      if (other != null) return List.of(other, id);
    }
  }

  @Test
  void survivesAnyPackCutOffAnywhere() {
    for (String file :
        List.of(BINS, KINDS, "pack.yaml", "en-GB/glossary.yaml", "en-GB/words.yaml")) {
      String text = SmallPack.clean().text(file);
      for (int end = 0; end < text.length(); end += 61) {
        SmallPack cut = SmallPack.clean().with(file, text.substring(0, end));
        assertDoesNotThrow(() -> problems(cut), () -> "Cut off: " + cut.text(file));
      }
    }
  }

  private static String said(SmallPack pack) {
    return problems(pack).stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private static List<Problem> problems(SmallPack pack) {
    return ContentCheck.problems(List.of(pack.files()), TODAY);
  }
}
