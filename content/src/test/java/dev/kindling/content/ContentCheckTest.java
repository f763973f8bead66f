package dev.kindling.content;

import static dev.kindling.content.SmallPack.BADGE;
import static dev.kindling.content.SmallPack.BINS;
import static dev.kindling.content.SmallPack.PHRASES;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.content.source.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants one mistake after another in a clean pack and expects each on its line. */
class ContentCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final String LAST_OPTION =
      """
      - [ ] Change the note on the file and leave it there {label: "Change the note"}
        > The file is right then, but he still puts his bin out on the wrong day.
      """;

  /**
   * @param before the text that the mistake replaces
   * @param after the mistake
   * @param at what stands on the line where it must be found
   * @param said how the problem begins, and what it tells to do
   */
  record Mistake(String file, String before, String after, String at, String said) {
    @Override
    public String toString() {
      return said;
    }
  }

  @Test
  void findsNothingInACleanPack() {
    assertEquals(List.of(), problems(SmallPack.clean()));
  }

  @ParameterizedTest
  @MethodSource({"inFrontMatter", "inItems", "inTexts", "inLists", "inYaml"})
  void findsTheMistakeOnItsLine(Mistake mistake) {
    SmallPack pack = SmallPack.clean().with(mistake.file(), mistake.before(), mistake.after());
    int line = pack.line(mistake.file(), mistake.at());
    String expected = "small/%s:%d: %s".formatted(mistake.file(), line, mistake.said());
    List<String> found = problems(pack).stream().map(Problem::toString).toList();
    assertTrue(
        found.stream().anyMatch(problem -> problem.startsWith(expected)),
        () -> "Expected " + expected + "\nFound " + String.join("\n", found));
  }

  static Stream<Mistake> inFrontMatter() {
    return Stream.of(
        front(
            "title: The bin that nobody took\n", "", "id: first", "'title' is missing. Add a line"),
        front("title:", "titel:", "titel:", "Nobody reads 'titel'. The fields here are: concepts"),
        front("id: first.bins", "id: first.bin", "id:", "id is 'first.bin', but the file's place"),
        front("lang: en-GB", "lang: cy", "lang: cy", "lang is 'cy', but the file's place says"),
        front("minutes: 2", "minutes: two", "minutes: two", "minutes is 'two', no number."),
        front("2027-05-31", "31 May", "review-by", "review-by is '31 May', no date. Write it like"),
        front("2027-05-31", "2026-11-22", "review-by", "The lesson was to be reviewed by 2026-11"),
        front(
            "[bin]",
            "[bim]",
            "[bim]",
            "There is no concept 'bim'. Explain it in glossary.yaml, or"),
        front("[bin]", "[]", "---", "The lesson names no concept."),
        front("lenses: {}", "lenses: {boss: first.bins}", "boss", "There is no track 'boss'."),
        front(
            "needs: []", "needs: [it-hlp]", "it-hlp", "There is no local fact 'it-hlp'. Add it to"),
        front(
            "prerequisites: []", "prerequisites: [first.bin]", "first.bin]", "There is no lesson"),
        front("[LO1.1.01]", "[LO9.9.99]", "LO9", "DigComp 3.0 has no outcome 'LO9.9.99'. Take one"),
        front(
            "https://www", "http://www", "http://", "The link 'http://www.example.org/bins' isn't"),
        front("- {title: \"Bins\"", "- {titl: \"Bins\"", "- {titl", "Nobody reads 'titl'."),
        front(
            "prerequisites: []",
            "prerequisites: [everyone.calls.badge]",
            "prerequisites: [everyone",
            "These lessons wait for each other: "));
  }

  static Stream<Mistake> inItems() {
    return Stream.of(
        item(
            "  > You don't know that yet. She will ring again if it does not come.\n",
            "",
            "That the truck",
            "Option A has no feedback. Add a line starting with '  > ' under it."),
        item(" {label: \"What I see\"}", "", "What you can", "Option B has no label. Add {label:"),
        item(
            "\"What I see\"",
            "\"What I can see on this list\"",
            "What you can",
            "The label of B has 27 characters. Cut it to 20."),
        item("\"What I see\"", "\"it will COME\"", "What you can", "Two options have the label"),
        item("- [x] What you", "- [ ] What you", ":::item bins.1", "No option is right. Mark one"),
        item("- [ ] That she", "- [x] That she", "- [x] That she", "Option C is right as well."),
        item("single say-so-early", "single say-so", ":::item bins.2", "Nobody reads 'say-so'."),
        item(
            ":::item bins.2 single",
            ":::item bins.2 multi",
            ":::item bins.2",
            "'multi' is no kind"),
        item(
            ":::item bins.2 single",
            ":::item bins.1 single",
            ":::item bins.1 single say",
            "The item 'bins.1' is at small/en-GB/lessons/first.bins.md:"),
        item(
            ":::item bins.2 single",
            ":::item Bins.2 single",
            ":::item Bins",
            "'Bins.2' is no item"),
        item(":::item bins.2", ":::itme bins.2", ":::itme", "Nobody reads ':::itme'. The sections"),
        item(
            "she needs to hear.\n:::",
            "she needs to hear.",
            ":::item bins.1",
            "':::item bins.1 single' isn't closed. Add a line ':::' after its last line."),
        item(
            "You told a caller the wrong day. What now?\n",
            "",
            ":::item bins.2",
            "The item asks nothing."),
        item(LAST_OPTION, "", ":::item bins.2", "The item has 2 options. Give it 3 or 4."));
  }

  static Stream<Mistake> inTexts() {
    return Stream.of(
        item(
            "ask here: {it-help}",
            "ask here: {it-hepl}",
            "{it-hepl}",
            "'{it-hepl}' is no local fact. Name one that exists, or write 'it-help'."),
        item("ask here: {it-help}", "ask here: {IT help}", "{IT help}", "'{IT help}' is no local"),
        item("ask here: {it-help}", "ask here: {it-help", "{it-help", "'{it-help.' is no local"),
        item(
            "Do not\nguess at the day",
            "Do not\nleverage the day",
            "leverage",
            "We don't say 'leverage'. Instead: use."),
        item(
            "She hears that you have looked. That is\n",
            "She hears it going\n  > forward. That is\n",
            "She hears it going",
            "We don't say 'going forward'."),
        item("Then ask the depot.", "Then [ask](http://a.example).", "[ask]", "The link 'http://a"),
        item("Then ask the depot.", "Then `ask` the depot.", "`ask`", "Code (`) isn't shown in"),
        item(
            "Then ask the depot.",
            "# Then ask",
            "# Then ask",
            "A heading isn't shown in messages."),
        item("Then ask the depot.", "Then ![](a.png) ask.", "![]", "The picture has no alt text."),
        item(
            "Then ask the depot.", "Then ![Bin](a.png) ask.", "![Bin]", "A picture isn't shown in"),
        item(
            "Then ask the depot.",
            "Ask the depot. ".repeat(30),
            "It is ten to nine",
            "The body has "),
        item(
            "Then ask the depot.",
            "Responsibilities necessitate interdepartmental communication ".repeat(4),
            "It is ten to nine",
            "The body's reading grade is "),
        item(":::try\n", ":::tryit\n", ":::tryit", "Nobody reads ':::tryit'."));
  }

  static Stream<Mistake> inLists() {
    return Stream.of(
        new Mistake(
            "pack.yaml",
            "[first.bins]\ngoals",
            "[first.bin]\ngoals",
            "[first.bin]",
            "The lesson 'first.bin' has no file. Write en-GB/lessons/first.bin.md, or take it off"),
        new Mistake(
            "pack.yaml",
            "[everyone.calls.badge]",
            "[everyone.calls.badge, first.bins]",
            "lessons:",
            "The lesson 'first.bins' is listed twice. Keep one place for it."),
        new Mistake(
            "pack.yaml",
            "scams: first.bins",
            "scams: first.bans",
            "first.bans",
            "There is no lesson 'first.bans'."),
        new Mistake(
            "pack.yaml",
            "- id: everyone.calls",
            "- id: everyone.desk",
            "everyone.desk",
            "The unit 'everyone.desk' has no title. Add 'everyone.desk: …' under 'units:'"),
        new Mistake("pack.yaml", "version: 3", "version: new", "version", "version is 'new', no"),
        new Mistake(
            "en-GB/glossary.yaml",
            "badge:\n",
            "bagde:\n",
            "bagde",
            "No lesson teaches 'bagde'. Name it in a lesson's concepts, or delete it."),
        new Mistake(
            "en-GB/glossary.yaml",
            "  meaning: \"Where rubbish goes.\"\n",
            "",
            "  name: \"bin\"",
            "'meaning' is missing."),
        new Mistake(
            "en-GB/facts.yaml",
            "your help desk",
            "your {desk}",
            "your {desk}",
            "'{desk}' is no name to fill in here."),
        new Mistake(
            PHRASES,
            "greeting:",
            "greting:",
            "greting:",
            "Nobody says the phrase 'greting'. Delete it, or write 'greeting'."),
        new Mistake(
            PHRASES,
            "no-thanks:",
            "x-no-thanks:",
            "welcome-summary:",
            "The phrase 'no-thanks' is missing. Add 'no-thanks: [\"…\"]'."),
        new Mistake(
            PHRASES,
            "concept: [\"Words {meaning}",
            "concept: [\"Words {menaing}",
            "concept:",
            "'{menaing}' is no argument or fact. Name one that exists, or write 'meaning'."),
        new Mistake(
            "en-GB/words.yaml",
            "urgent.person:",
            "urgent.persons:",
            "urgent.persons",
            "There is no intent 'urgent.persons'. Delete it, or write 'urgent.person'."),
        new Mistake(
            "en-GB/words.yaml",
            "<device>",
            "<devices>",
            "<devices>",
            "The vocabulary has no list 'devices'. Add it, or write 'device'."));
  }

  static Stream<Mistake> inYaml() {
    return Stream.of(
        new Mistake(
            "en-GB/facts.yaml",
            "  ask: \"Who helps?\"",
            "  ask: \"Who helps?",
            "example",
            "This isn't YAML: "),
        new Mistake(
            "en-GB/facts.yaml",
            "  example",
            "  ask: \"Why?\"\n  example",
            "  ask: \"Why",
            "'ask' is there twice. Keep one of them."),
        front("concepts: [bin]", "concepts: [bin", "lenses", "This isn't YAML: "),
        front("concepts: [bin]", "concepts: &a [bin]", "&a", "There is an anchor (&). Write the"),
        front("minutes: 2", "minutes: {a: b}", "minutes", "This should be a text."));
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
  void survivesAnyPackCutOffAnywhere() {
    for (String file : List.of(BINS, "pack.yaml", "en-GB/glossary.yaml", "en-GB/words.yaml")) {
      String text = SmallPack.clean().text(file);
      for (int end = 0; end < text.length(); end += 61) {
        SmallPack cut = SmallPack.clean().with(file, text.substring(0, end));
        assertDoesNotThrow(() -> problems(cut), () -> "Cut off: " + cut.text(file));
      }
    }
  }

  private static Mistake front(String before, String after, String at, String said) {
    return new Mistake(BINS, before, after, at, said);
  }

  private static Mistake item(String before, String after, String at, String said) {
    return new Mistake(BINS, before, after, at, said);
  }

  private static String said(SmallPack pack) {
    return problems(pack).stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private static List<Problem> problems(SmallPack pack) {
    return ContentCheck.problems(List.of(pack.files()), TODAY);
  }
}
