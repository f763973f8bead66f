package dev.kindling.content;

import static dev.kindling.content.SmallPack.BINS;

import java.util.stream.Stream;

/** Mistakes in the fields at the top of a lesson, and in YAML as such. */
final class HeadMistakes {
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

  private static Mistake front(String before, String after, String at, String said) {
    return new Mistake(BINS, before, after, at, said);
  }

  private HeadMistakes() {}
}
