package dev.kindling.content;

import static dev.kindling.content.SmallPack.KINDS;

import java.util.stream.Stream;

/** Mistakes that can be made in items of one kind only, and in the council's year. */
final class KindMistakes {
  static Stream<Mistake> inKinds() {
    return Stream.of(
        item("- [x] The street", "- [ ] The street", ":::item kinds.1", "Fewer than two options"),
        item("- [ ] What he had", "- [x] What he had", ":::item kinds.1", "Every option is right"),
        item("- [x] The street", "- [2] The street", "- [2] The street", "Option A is marked '2'"),
        item("kinds.1 multiple", "kinds.1 multipel", ":::item kinds.1", "'multipel' is no kind"),
        item(
            "kinds.1 multiple",
            "kinds.1 multiple say-so-early",
            ":::item kinds.1",
            "Only 'single'"),
        item(
            "\"Street\"}", "\"Street\", next: after}", "- [x] The street", "Only a scenario leads"),
        item("- [x] The street", "- [x] (true) The street", "- [x] (true)", "Only 'truth' has"),
        item("Which of these do", "== more\nWhich of these do", "== more", "Only a scenario has"),
        item("- [2] Say what", "- [3] Say what", "- [3] Ask", "Two steps have the place 3."),
        item(
            "- [2] Say what",
            "- [4] Say what",
            "- [4] Say",
            "Step A has the place '4'. Write '- [1]'"),
        item("- [2] Say what", "- [ ] Say what", "- [ ] Say", "Step A has the place ''."),
        item(
            "[2] Say what you will do",
            "[1] Say what you will do",
            "- [1] Say what you see",
            "Two"),
        item("(true) Because nobody", "Because nobody", "- [ ] Because", "Option A says neither"),
        item(
            "(true) Because nobody",
            "(false) Because nobody",
            ":::item kinds.3",
            "Every option says"),
        item("- [x] (false)", "- [ ] (false)", ":::item kinds.3", "No option is right."));
  }

  static Stream<Mistake> inScenarios() {
    return Stream.of(
        item(
            "next: after",
            "next: aftre",
            "next: aftre",
            "There is no step 'aftre' below. Name one"),
        item(", next: after", "", "== after", "No option leads to 'after'. Add 'next: after'"),
        item("== after\n", "== \n", "== \n", "The step has no name."),
        item("== after\nHe waits. What now?\n", "== after\n", "== after", "The step asks nothing."),
        item("- [x] \"I'll ask", "- [ ] \"I'll ask", "== after", "No option is right."),
        item("== after\nHe waits. What now?\n", "", ":::item kinds.4", "The scenario has 1 step."));
  }

  static Stream<Mistake> inOwnWords() {
    return Stream.of(
        item("other: ring the depot\n", "", ":::item kinds.5", "The item has 11 graded answers."),
        item("model: I can", "right: I can", ":::item kinds.5", "The item has no model answer."),
        item(
            "other: ring the", "model: ring the", "model: ring", "There is a second model answer."),
        item(
            "other: it will come",
            "other: no idea mate",
            "other: no idea mate\nother: ring",
            "That answer"),
        item("other: it will come", "other:", "other:\n", "'other:' says nothing."),
        item(
            "bin was missed?\n",
            "bin was missed?\n- [x] Sorry\n",
            "- [x] Sorry",
            "An answer in one's"));
  }

  static Stream<Mistake> inTheYear() {
    return Stream.of(
        year("2026-12-24", "2026-11-24", "The season ends before it begins on 2026-12-01."),
        year("2026-12-24", "Christmas", "until is 'Christmas', no date. Write it like"),
        year("[wales]", "[whales]", "There is no nation 'whales'. The nations are england, wales"),
        year("first.kinds", "first.kind", "The lesson 'first.kind' has no file."),
        year("first.kinds", "first.bins", "The lesson 'first.bins' has a place besides the year."),
        year("until:", "til:", "Nobody reads 'til'."),
        new Mistake(
            "en-GB/glossary.yaml",
            "confusable: [badge]",
            "confusable: [bagde]",
            "confusable",
            "There is no other concept 'bagde'. Explain it in glossary.yaml, or write 'badge'."),
        new Mistake(
            "en-GB/glossary.yaml",
            "confusable: [badge]",
            "confusable: [bin]",
            "confusable",
            "There is no other concept 'bin'."));
  }

  private static Mistake item(String before, String after, String at, String said) {
    return new Mistake(KINDS, before, after, at, said);
  }

  private static Mistake year(String before, String after, String said) {
    return new Mistake("pack.yaml", before, after, "lesson: ", said);
  }

  private KindMistakes() {}
}
