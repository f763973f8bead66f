package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An option while its lines are being read. */
final class OpenOption {
  private static final Pattern FEEDBACK = Pattern.compile("\\s*>\\s?(?<text>.*)");
  private static final Pattern FIELDS =
      Pattern.compile(
          "\\s*\\{\\s*label:\\s*\"(?<label>[^\"]*)\"\\s*(,\\s*next:\\s*(?<next>[^\\s{}]+)\\s*)?}\\s*");
  private static final Pattern SAYS = Pattern.compile("\\s*\\((?<says>true|false)\\)\\s*");

  private final String letter;
  private final String mark;
  private final Spot spot;
  private final List<Text> text = new ArrayList<>();
  private final List<Text> feedback = new ArrayList<>();
  private @Nullable Text label;
  private @Nullable Text next;
  private @Nullable Boolean says;

  OpenOption(String letter, String mark, Spot spot) {
    this.letter = letter;
    this.mark = mark;
    this.spot = spot;
  }

  /** The words on the option's own line. */
  OpenOption first(String words) {
    Matcher said = SAYS.matcher(words);
    if (said.lookingAt()) says = Boolean.valueOf(said.group("says"));
    text(new Text(says == null ? words : words.substring(said.end()), spot));
    return this;
  }

  void line(Text line) {
    Matcher said = FEEDBACK.matcher(line.value());
    if (said.matches()) feedback.add(new Text(said.group("text"), line.spot()));
    else text(line);
  }

  private void text(Text line) {
    Matcher fields = FIELDS.matcher(line.value());
    if (fields.find()) {
      label = new Text(fields.group("label"), line.spot());
      String leadsTo = fields.group("next");
      if (leadsTo != null) next = new Text(leadsTo, line.spot());
    }
    text.add(new Text(fields.replaceAll("").strip(), line.spot()));
  }

  OptionDraft draft() {
    Spot said = feedback.isEmpty() ? spot : feedback.getFirst().spot();
    Prose why = new Prose(feedback, said);
    return new OptionDraft(letter, mark, new Prose(text, spot), label, next, says, why);
  }
}
