package dev.kindling.conversation;

import dev.kindling.message.ButtonId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button of a question: {@code q<question>-<what>}, where a question is drawn again and again as
 * picks change followed by {@code .<redrawn>}, and by {@code .back} where pressing it takes back.
 * It says what the person wanted and not "the other way round", so that a press that comes twice or
 * from an older drawing does no harm.
 *
 * @param question the question's number
 * @param what an option's index, or {@value #ALL}, {@value #DONT_KNOW} or {@value #WORDS}
 * @param redrawn how often the question had been drawn anew by then
 * @param back true if the option was picked already
 */
record QuestionButton(int question, String what, int redrawn, boolean back) {
  static final String ALL = "all";
  static final String DONT_KNOW = "dk";
  static final String WORDS = "words";
  private static final Pattern FORM =
      Pattern.compile("q(\\d{1,9})-(\\d{1,2}|all|dk|words)(?:\\.(\\d{1,9}))?(\\.back)?");

  static ButtonId option(int question, int index, int redrawn, boolean back) {
    return new QuestionButton(question, Integer.toString(index), redrawn, back).id();
  }

  static ButtonId all(int question, int redrawn) {
    return new QuestionButton(question, ALL, redrawn, false).id();
  }

  static ButtonId dontKnow(int question) {
    return new QuestionButton(question, DONT_KNOW, 0, false).id();
  }

  /** What opens a form for an answer in one's own words, and is that form's id. */
  static ButtonId words(int question) {
    return new QuestionButton(question, WORDS, 0, false).id();
  }

  ButtonId id() {
    String drawing = redrawn == 0 ? "" : "." + redrawn;
    return new ButtonId("q" + question + "-" + what + drawing + (back ? ".back" : ""));
  }

  /** Empty for a button that belongs to no question. */
  static Optional<QuestionButton> of(ButtonId id) {
    Matcher form = FORM.matcher(id.value());
    return form.matches() ? Optional.of(of(form)) : Optional.empty();
  }

  private static QuestionButton of(Matcher form) {
    int redrawn = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
    boolean back = form.group(4) != null;
    return new QuestionButton(Integer.parseInt(form.group(1)), form.group(2), redrawn, back);
  }

  boolean isOption() {
    return Character.isDigit(what.charAt(0));
  }

  int option() {
    return Integer.parseInt(what);
  }
}
