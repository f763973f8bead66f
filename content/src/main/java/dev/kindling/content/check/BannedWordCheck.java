package dev.kindling.content.check;

import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.Prose;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lessons, glossary and phrases do without the words that nobody says at home. */
final class BannedWordCheck implements Check {
  /** A word or phrase, and what to write instead. */
  private record Banned(Pattern word, String instead) {
    static Banned of(String line) {
      String[] parts = line.split(" = ", 2);
      String word = Pattern.quote(parts[0].replace("*", ""));
      String ending = parts[0].endsWith("*") ? "\\w*" : "";
      int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new Banned(Pattern.compile("\\b" + word + ending + "\\b", anyCase), parts[1]);
    }
  }

  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LanguageDraft lang : pack.inLanguage().values()) {
      List<Banned> banned = banned(lang.lang());
      lang.lessons().values().forEach(lesson -> lesson(lesson, banned, problems));
      lang.concepts().values().forEach(concept -> text(concept.meaning(), banned, problems));
      lang.phrases()
          .values()
          .forEach(phrase -> phrase.texts().forEach(text -> text(text, banned, problems)));
    }
  }

  private static List<Banned> banned(String lang) {
    String language = Locale.forLanguageTag(lang).getLanguage();
    return WordList.lines("banned-words." + language + ".txt").stream().map(Banned::of).toList();
  }

  private static void lesson(LessonDraft lesson, List<Banned> banned, Problems problems) {
    text(lesson.title(), banned, problems);
    for (Prose prose : lesson.prose()) {
      prose.lines().forEach(line -> text(line, banned, problems));
      acrossLines(prose, banned, problems);
    }
  }

  private static void text(Text text, List<Banned> banned, Problems problems) {
    find(text.value(), text.spot(), banned, problems);
  }

  /** A phrase broken over two lines is found where the first of them is. */
  private static void acrossLines(Prose prose, List<Banned> banned, Problems problems) {
    for (int i = 0; i + 1 < prose.lines().size(); i++) {
      String first = lastWords(prose.lines().get(i).value());
      String second = firstWords(prose.lines().get(i + 1).value());
      for (Banned word : banned)
        if (word.word().matcher(first + " " + second).find()
            && !word.word().matcher(first).find()
            && !word.word().matcher(second).find())
          note(word, first + " " + second, prose.lines().get(i).spot(), problems);
    }
  }

  private static String lastWords(String line) {
    String[] words = line.strip().split(" ");
    return String.join(" ", List.of(words).subList(Math.max(0, words.length - 3), words.length));
  }

  private static String firstWords(String line) {
    String[] words = line.strip().split(" ");
    return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
  }

  private static void find(String text, Spot spot, List<Banned> banned, Problems problems) {
    for (Banned word : banned)
      if (word.word().matcher(text).find()) note(word, text, spot, problems);
  }

  private static void note(Banned word, String text, Spot spot, Problems problems) {
    Matcher found = word.word().matcher(text);
    String said = found.find() ? found.group() : "";
    problems.wording(spot, "We don't say '" + said + "'", "Instead: " + word.instead() + ".");
  }
}
