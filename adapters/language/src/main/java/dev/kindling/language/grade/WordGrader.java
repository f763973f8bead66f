package dev.kindling.language.grade;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Item.Worth;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.quiz.Grader;
import dev.kindling.understanding.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Grades by likeness to the answers that a person graded: right only when close to a right one,
 * with all that right ones have in common, and further from all others; never across a "not". Keeps
 * nothing of what was typed. Safe for many threads.
 */
public final class WordGrader implements Grader {
  private final Map<String, Map<ItemId, OwnWords>> byLanguage = new HashMap<>();
  private final Library library;

  private WordGrader(Library library) {
    this.library = library;
    for (Pack pack : library.packs().values()) byLanguage.put(pack.lang(), read(pack));
  }

  /** A grader for every such item of the library, in every language. */
  public static WordGrader of(Library library) {
    return new WordGrader(library);
  }

  /** A lesson that isn't there in a language yet is read in its own. */
  private Map<ItemId, OwnWords> read(Pack pack) {
    Map<ItemId, OwnWords> read = new HashMap<>();
    for (Lesson lesson : pack.lessons().values())
      for (Item item : lesson.items())
        if (item instanceof Item.FreeText text)
          read.put(text.id(), new OwnWords(text, words(lesson.lang())));
    return read;
  }

  private Words words(String lang) {
    return library.in(lang).words();
  }

  @Override
  public Worth grade(Item.FreeText item, String answer, String lang) {
    String known = byLanguage.containsKey(lang) ? lang : library.fallback();
    OwnWords own = Objects.requireNonNull(byLanguage.get(known)).get(item.id());
    return own == null ? new OwnWords(item, words(lang)).grade(answer) : own.grade(answer);
  }
}
