package dev.kindling.content.draft;

import dev.kindling.content.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands in an item that is answered in one's own words: the prompt, then {@code model:
 * …} and the graded examples {@code right: …}, {@code partly: …}, {@code other: …}, each on a line
 * of its own or running on over several.
 */
final class OwnWordsParser {
  private static final Pattern WORDED =
      Pattern.compile("(?<word>model|right|partly|other):\\s*(?<text>.*)");

  private final OpenStep asked;
  private final List<String> words = new ArrayList<>();
  private final List<List<Text>> texts = new ArrayList<>();

  OwnWordsParser(OpenStep asked) {
    this.asked = asked;
  }

  void line(Text line) {
    Matcher worded = WORDED.matcher(line.value());
    if (worded.matches()) open(worded, line);
    else if (texts.isEmpty()) asked.line(line);
    else texts.getLast().add(line);
  }

  private void open(Matcher worded, Text line) {
    words.add(worded.group("word"));
    texts.add(new ArrayList<>(List.of(new Text(worded.group("text"), line.spot()))));
  }

  List<ExampleDraft> examples() {
    List<ExampleDraft> examples = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Text> lines = texts.get(i);
      Prose said = new Prose(lines, lines.getFirst().spot());
      examples.add(new ExampleDraft(words.get(i), said));
    }
    return examples;
  }
}
