package dev.kindling.server.whole;

import dev.kindling.testkit.slack.SlackPost;
import java.util.List;
import java.util.regex.Pattern;

/** What a message asks, as a person sees it. */
enum Asked {
  SURENESS("how sure are you\\?"),
  COMPARISON("How close was yours\\?"),
  STATEMENT("I ask before and after"),
  GOAL("what would help most this week\\?"),
  TIME("When in the day suits you best\\?"),
  SEVERAL("More than one fits"),
  ORDER("What comes first, then what\\?"),
  OWN_WORDS("Type a sentence or two"),
  NEXT_STEP("Still question|Question \\d of \\d goes on"),
  TRUTH("True or false\\?"),
  ONE("Or type a letter\\."),
  NOTHING("");

  /** How a verdict may begin. */
  private static final Pattern VERDICT =
      Pattern.compile(
          "^(Right|Not|Partly|Part of|Nearly|Almost|It's|No matter|That's fine|Good|Some of|Left"
              + " open)\\b.*",
          Pattern.DOTALL);

  private final Pattern words;

  Asked(String words) {
    this.words = Pattern.compile(words);
  }

  static Asked in(SlackPost post) {
    return in(post.text());
  }

  static Asked in(String text) {
    return List.of(values()).stream()
        .filter(one -> one.words.matcher(text).find())
        .findFirst()
        .orElseThrow();
  }

  /** True for a question about something learnt; of the others there are no verdicts. */
  boolean isGraded() {
    return switch (this) {
      case SEVERAL, ORDER, OWN_WORDS, NEXT_STEP, TRUTH, ONE -> true;
      case SURENESS, COMPARISON, STATEMENT, GOAL, TIME, NOTHING -> false;
    };
  }

  static boolean beginsWithVerdict(SlackPost post) {
    return beginsWithVerdict(post.text());
  }

  static boolean beginsWithVerdict(String text) {
    return VERDICT.matcher(text).matches();
  }
}
