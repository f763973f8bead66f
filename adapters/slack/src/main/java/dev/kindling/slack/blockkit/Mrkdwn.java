package dev.kindling.slack.blockkit;

import dev.kindling.message.Inline.Span;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Slack's own markup. Nothing that a person or an admin wrote can become a link, a mention or a
 * call to everybody: the three characters that begin and end these are always escaped.
 */
final class Mrkdwn {
  /** Bare addresses: texts are sent verbatim, so Slack makes no links by itself. */
  private static final Pattern ADDRESS =
      Pattern.compile("https://[^\\s<>|]*[^\\s<>|.,;:!?\"'()\\[\\]]");

  private Mrkdwn() {}

  static String of(Span span) {
    return switch (span) {
      case Span.Plain plain -> plain(plain.text());
      case Span.Bold bold -> marked("*", bold.text());
      case Span.Italic italic -> marked("_", italic.text());
      case Span.Link link -> link(link.href(), link.text());
    };
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String plain(String text) {
    if (!text.contains("https://")) return escape(text);
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (MatchResult address : ADDRESS.matcher(text).results().toList()) {
      out.append(escape(text.substring(from, address.start())));
      out.append('<').append(address(address.group())).append('>');
      from = address.end();
    }
    return out.append(escape(text.substring(from))).toString();
  }

  /** Slack sees a mark only where it touches the words, so spaces stay outside. */
  private static String marked(String mark, String text) {
    String core = text.strip();
    if (core.isEmpty() || core.contains(mark) || core.contains("\n")) return escape(text);
    int start = text.indexOf(core);
    String after = text.substring(start + core.length());
    return text.substring(0, start) + mark + escape(core) + mark + after;
  }

  private static String link(String href, String text) {
    return "<" + address(href) + "|" + escape(text.isBlank() ? href : text) + ">";
  }

  private static String address(String href) {
    return href.replace("&", "&amp;").replace("<", "%3C").replace(">", "%3E").replace("|", "%7C");
  }
}
