package dev.kindling.content.draft;

import dev.kindling.content.draft.LanguageDraft.Wordings;
import dev.kindling.content.draft.WordsDraft.IntentDraft;
import dev.kindling.content.source.Fields;
import dev.kindling.content.source.Form;
import dev.kindling.content.source.PackFiles;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import dev.kindling.content.source.YamlText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads the files of one language. A file that isn't there is an empty one. */
final class LanguageParser {
  private static final String MARKDOWN = ".md";

  private final PackFiles files;
  private final String lang;
  private final Problems problems;

  LanguageParser(PackFiles files, String lang, Problems problems) {
    this.files = files;
    this.lang = lang;
    this.problems = problems;
  }

  LanguageDraft draft() {
    return new LanguageDraft(
        lang,
        lessons(),
        titles(form("titles.yaml")),
        byId("glossary.yaml", LanguageParser::concept),
        byId("facts.yaml", LanguageParser::fact),
        phrases(form("phrases.yaml")),
        words(form("words.yaml")));
  }

  private SortedMap<String, LessonDraft> lessons() {
    SortedMap<String, LessonDraft> lessons = new TreeMap<>();
    String folder = lang + "/lessons/";
    for (String path : files.paths(folder, MARKDOWN)) {
      String id = path.substring(folder.length(), path.length() - MARKDOWN.length());
      String text = String.valueOf(files.text(path));
      lessons.put(id, LessonParser.lesson(files.shown(path), text, problems));
    }
    return lessons;
  }

  private Form form(String name) {
    String path = lang + "/" + name;
    String text = files.text(path);
    if (text == null) return new Form(Fields.none(Spot.top(files.shown(path))), problems);
    return new Form(YamlText.fields(files.shown(path), text, 1, problems), problems);
  }

  private static TitlesDraft titles(Form titles) {
    titles.allows("first-week", "tracks", "units", "confidence");
    return new TitlesDraft(
        titles.optionalText("first-week"),
        byName(titles.form("tracks").textsByName()),
        byName(titles.form("units").textsByName()),
        byName(titles.form("confidence").textsByName()));
  }

  private static <T> Map<String, T> byName(Map<Text, T> located) {
    Map<String, T> byName = new LinkedHashMap<>();
    located.forEach((name, value) -> byName.put(name.value(), value));
    return byName;
  }

  private <T> Map<String, T> byId(String file, BiFunction<Text, Form, T> read) {
    Map<String, T> byId = new LinkedHashMap<>();
    form(file).formsByName().forEach((id, form) -> byId.put(id.value(), read.apply(id, form)));
    return byId;
  }

  private static ConceptDraft concept(Text id, Form form) {
    form.allows("name", "meaning", "also", "not", "confusable");
    return new ConceptDraft(
        id,
        form.text("name"),
        form.text("meaning"),
        form.texts("also"),
        form.optionalText("not"),
        form.texts("confusable"));
  }

  private static FactDraft fact(Text id, Form form) {
    form.allows("ask", "example", "unset");
    return new FactDraft(id, form.text("ask"), form.text("example"), form.text("unset"));
  }

  private static Map<String, Wordings> phrases(Form form) {
    Map<String, Wordings> phrases = new HashMap<>();
    form.listsByName().forEach((key, texts) -> phrases.put(key.value(), new Wordings(key, texts)));
    return phrases;
  }

  private static WordsDraft words(Form form) {
    form.allows("intents", "vocabulary");
    Map<String, IntentDraft> intents = new LinkedHashMap<>();
    form.form("intents")
        .formsByName()
        .forEach((key, words) -> intents.put(key.value(), intent(key, words)));
    Map<String, List<Text>> vocabulary = byName(form.form("vocabulary").listsByName());
    return new WordsDraft(intents, vocabulary);
  }

  private static IntentDraft intent(Text key, Form words) {
    words.allows("exact", "patterns", "unless");
    return new IntentDraft(
        key, words.texts("exact"), words.texts("patterns"), words.texts("unless"));
  }
}
