package dev.kindling.content;

import static dev.kindling.content.SmallPack.PHRASES;

import java.util.stream.Stream;

/** Mistakes in the lists and vocabularies beside the lessons. */
final class ListMistakes {
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
            "button-try: [\"Words ",
            "button-try: [\"A lesson, at this moment",
            "A lesson, at this moment",
            "'A lesson, at this moment' has 24 characters. Say it in 20."),
        new Mistake(
            PHRASES,
            "settings-title: [\"Words ",
            "settings-title: [\"All that you can decide on",
            "All that you can decide on",
            "'All that you can decide on' has 26 characters. Say it in 24."),
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

  private ListMistakes() {}
}
