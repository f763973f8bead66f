package dev.kindling.content.check;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read: the Flesch-Kincaid grade, 0.39 × words per sentence + 11.8 ×
 * syllables per word − 15.59. A figure such as 72 counts as one word of one syllable.
 */
record Reading(String text) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['’-][\\p{L}\\p{N}]+)*");

  List<String> words() {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** How many sentences hold a word. */
  int sentences() {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    int count = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (WORD.matcher(text.substring(from, to)).find()) count++;
      from = to;
    }
    return count;
  }

  /** The grade; 0 for a text without words. */
  double grade() {
    List<String> words = words();
    if (words.isEmpty()) return 0;
    double syllables = words.stream().mapToInt(Syllables::of).sum();
    double perWord = syllables / words.size();
    double perSentence = (double) words.size() / sentences();
    return 0.39 * perSentence + 11.8 * perWord - 15.59;
  }
}
