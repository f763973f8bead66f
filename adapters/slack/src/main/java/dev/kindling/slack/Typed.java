package dev.kindling.slack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words a person typed, without Slack's markup around links, mentions and dates. */
final class Typed {
  private static final Pattern MARKED = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

  private Typed() {}

  static String words(@Nullable String text) {
    if (text == null) return "";
    return unescaped(MARKED.matcher(text).replaceAll(Typed::word)).strip();
  }

  /** A link's or mention's own words; a mention without words says nothing to a coach. */
  private static String word(MatchResult marked) {
    String label = marked.group(3);
    String word = label != null && !label.isBlank() ? label : address(marked);
    return Matcher.quoteReplacement(word);
  }

  private static String address(MatchResult marked) {
    return marked.group(1).isEmpty() ? marked.group(2) : "";
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
