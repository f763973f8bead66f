package dev.kindling.content.draft;

import dev.kindling.content.source.Form;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.content.source.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads a lesson's file: front matter, body, {@code :::try}, {@code :::councillors}, items. */
final class LessonParser {
  private static final String TRY = "try";
  private static final String COUNCILLORS = "councillors";
  private static final String ITEM = "item";

  private final String file;
  private final Problems problems;

  private LessonParser(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static LessonDraft lesson(String file, String text, Problems problems) {
    return new LessonParser(file, problems).draft(text);
  }

  private LessonDraft draft(String text) {
    Sections parts = Sections.of(file, text, problems);
    parts.all().forEach(this::known);
    Form front = new Form(YamlText.fields(file, parts.front(), 2, problems), problems);
    return draft(front, parts, revision(text));
  }

  private LessonDraft draft(Form front, Sections parts, int revision) {
    front.allows(
        "id",
        "title",
        "lang",
        "concepts",
        "lenses",
        "outcomes",
        "prerequisites",
        "minutes",
        "owner",
        "review-by",
        "needs",
        "sources");
    return new LessonDraft(
        Spot.top(file),
        revision,
        front.text("id"),
        front.text("title"),
        front.text("lang"),
        front.texts("concepts"),
        front.form("lenses").textsByName(),
        front.texts("outcomes"),
        front.texts("prerequisites"),
        front.text("minutes"),
        front.text("owner"),
        front.text("review-by"),
        front.texts("needs"),
        front.forms("sources").stream().map(LessonParser::source).toList(),
        parts.body(),
        plan(parts),
        single(parts, COUNCILLORS),
        parts.named(ITEM).stream().map(item -> ItemParser.item(item, problems)).toList());
  }

  private static SourceDraft source(Form form) {
    form.allows("title", "url", "licence");
    return new SourceDraft(form.text("title"), form.text("url"), form.text("licence"));
  }

  private Prose plan(Sections parts) {
    Prose plan = single(parts, TRY);
    if (plan != null && !plan.isBlank()) return plan;
    String mend = "Add ':::try', a sentence 'If …, then …', and ':::'.";
    problems.structure(Spot.top(file), "The lesson has nothing to try", mend);
    return new Prose(List.of(), Spot.top(file));
  }

  private @Nullable Prose single(Sections parts, String name) {
    List<Section> named = parts.named(name);
    if (named.size() > 1)
      problems.structure(
          named.get(1).spot(), "There is a second ':::" + name + "'", "Make one of the two.");
    return named.isEmpty() ? null : named.getFirst().prose();
  }

  private void known(Section section) {
    if (Set.of(TRY, COUNCILLORS, ITEM).contains(section.name())) return;
    problems.structure(
        section.spot(),
        "Nobody reads ':::" + section.name() + "'",
        "The sections are :::item, :::try and :::councillors.");
  }

  private static int revision(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return (int) (sum.getValue() & Integer.MAX_VALUE) | 1;
  }
}
