package dev.kindling.conversation;

import dev.kindling.curriculum.Braces;
import dev.kindling.curriculum.Concept;
import dev.kindling.curriculum.HomePhrase;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.Worded;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The library on somebody's own page, a few ideas at a time. */
final class HomeLibrary {
  /** So many ideas stand on a page: more is no reading on a phone. */
  static final int PAGE = 6;

  private static final int SENTENCES = 2;

  private final Voice voice;
  private final Shelf shelf;

  HomeLibrary(Scene scene) {
    this.voice = scene.voice();
    this.shelf = new Shelf(scene);
  }

  List<Block> blocks(Seeking seeking) {
    List<Concept> found = shelf.find(seeking.words());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(voice.say(HomePhrase.HOME_LIBRARY)));
    if (found.isEmpty()) blocks.add(new Block.Paragraph(voice.say(HomePhrase.HOME_NOT_FOUND)));
    else page(found, Math.min(seeking.page(), (found.size() - 1) / PAGE), blocks);
    return blocks;
  }

  private void page(List<Concept> found, int page, List<Block> blocks) {
    int from = page * PAGE;
    int to = Math.min(from + PAGE, found.size());
    found.subList(from, to).forEach(concept -> idea(concept, blocks));
    if (found.size() <= PAGE) return;
    blocks.add(new Block.Note(place(from + 1, to, found.size())));
    List<Button> turns = new ArrayList<>();
    if (page > 0) turns.add(turn(HomePhrase.BUTTON_PREVIOUS, page - 1));
    if (to < found.size()) turns.add(turn(HomePhrase.BUTTON_MORE, page + 1));
    blocks.add(new Block.Buttons(turns, ""));
  }

  private String place(int from, int to, int total) {
    return voice.say(
        HomePhrase.HOME_FOUND,
        "from",
        Integer.toString(from),
        "to",
        Integer.toString(to),
        "total",
        Integer.toString(total));
  }

  private Button turn(Worded label, int page) {
    return new Button(voice.say(label), new ButtonId("home:" + page), false);
  }

  /** What it is; and the lesson that explains it, to read without a change of plan. */
  private void idea(Concept concept, List<Block> blocks) {
    String meaning = brief(Braces.fill(concept.meaning(), _ -> null));
    String what = voice.say(Phrase.CONCEPT, "name", concept.name(), "meaning", meaning);
    blocks.add(new Block.Paragraph(what));
    shelf.lesson(concept).ifPresent(lesson -> explained(lesson, blocks));
  }

  private void explained(Lesson lesson, List<Block> blocks) {
    Button read =
        new Button(voice.say(HomePhrase.BUTTON_READ), Presses.reading(lesson.id()), false);
    String where = voice.say(HomePhrase.HOME_EXPLAINED, "lesson", lesson.title());
    blocks.add(new Block.Note(where));
    blocks.add(new Block.Buttons(List.of(read), ""));
  }

  /** The first sentences. */
  private String brief(String meaning) {
    BreakIterator sentences =
        BreakIterator.getSentenceInstance(Locale.forLanguageTag(voice.lang()));
    sentences.setText(meaning);
    int end = sentences.next(SENTENCES);
    return end == BreakIterator.DONE ? meaning : meaning.substring(0, end).strip();
  }
}
