package dev.kindling.content.check;

import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.SourceDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Links are https, in sources and in texts, and every lesson names a source. */
final class LinkCheck implements Check {
  private static final Pattern LINK =
      Pattern.compile("]\\((?<href>[^)]*)\\)|(?<bare>\\b(http|ftp|file|javascript):\\S*)");
  private static final String SECURE = "https://";

  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LessonDraft lesson : pack.lessons()) {
      lesson.sources().stream().map(SourceDraft::url).forEach(url -> secure(url, problems));
      lesson.prose().forEach(prose -> prose.lines().forEach(line -> links(line, problems)));
      if (lesson.sources().isEmpty())
        problems.wording(lesson.spot(), "The lesson names no source", "Add 'sources:'.");
    }
  }

  private static void secure(Text url, Problems problems) {
    if (!url.isBlank() && !url.value().startsWith(SECURE)) insecure(url.value(), url, problems);
  }

  private static void links(Text line, Problems problems) {
    for (MatchResult found : LINK.matcher(line.value()).results().toList()) {
      String href = found.group("href") != null ? found.group("href") : found.group("bare");
      if (!href.startsWith(SECURE)) insecure(href, line, problems);
    }
  }

  private static void insecure(String href, Text at, Problems problems) {
    problems.wording(at.spot(), "The link '" + href + "' isn't https", "Begin it with https://.");
  }
}
