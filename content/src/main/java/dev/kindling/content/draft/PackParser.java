package dev.kindling.content.draft;

import dev.kindling.content.source.Fields;
import dev.kindling.content.source.Form;
import dev.kindling.content.source.PackFiles;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import dev.kindling.content.source.YamlText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads all files of a pack:
 *
 * <ul>
 *   <li>{@code pack.yaml}: id, version, languages, first-week, goals, year, tracks with their units
 *   <li>{@code <lang>/titles.yaml}, {@code facts.yaml}, {@code glossary.yaml}, {@code
 *       phrases.yaml}, {@code words.yaml}
 *   <li>{@code <lang>/lessons/<lesson id>.md}
 * </ul>
 */
public final class PackParser {
  static final String PACK = "pack.yaml";

  private final PackFiles files;
  private final Problems problems;

  private PackParser(PackFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** What the files hold; whatever can't be read is noted and left out. */
  public static PackDraft pack(PackFiles files, Problems problems) {
    return new PackParser(files, problems).draft();
  }

  private PackDraft draft() {
    Form pack = new Form(top(), problems);
    pack.allows("id", "version", "languages", "first-week", "goals", "year", "tracks");
    List<Text> languages = languages(pack);
    return new PackDraft(
        Spot.top(files.shown(PACK)),
        pack.text("id"),
        pack.text("version"),
        languages,
        pack.texts("first-week"),
        pack.form("goals").textsByName(),
        pack.forms("year").stream().map(PackParser::season).toList(),
        pack.forms("tracks").stream().map(PackParser::track).toList(),
        inLanguages(languages));
  }

  private Fields top() {
    String text = files.text(PACK);
    if (text != null) return YamlText.fields(files.shown(PACK), text, 1, problems);
    Spot spot = Spot.top(files.shown(PACK));
    problems.structure(spot, "The pack has no pack.yaml", "Add one: id, version, languages.");
    return Fields.none(spot);
  }

  private List<Text> languages(Form pack) {
    List<Text> languages = pack.texts("languages");
    if (!languages.isEmpty()) return languages;
    problems.structure(
        pack.spot(), "The pack names no language", "Add a line such as 'languages: [cy]'.");
    return List.of(new Text("und", pack.spot()));
  }

  private Map<String, LanguageDraft> inLanguages(List<Text> languages) {
    Map<String, LanguageDraft> drafts = new HashMap<>();
    for (Text lang : languages)
      drafts.put(lang.value(), new LanguageParser(files, lang.value(), problems).draft());
    return drafts;
  }

  private static SeasonDraft season(Form season) {
    season.allows("lesson", "from", "until", "nations");
    return new SeasonDraft(
        season.text("lesson"), season.text("from"), season.text("until"), season.texts("nations"));
  }

  private static TrackDraft track(Form track) {
    track.allows("id", "units");
    List<UnitDraft> units = track.forms("units").stream().map(PackParser::unit).toList();
    return new TrackDraft(track.text("id"), units);
  }

  private static UnitDraft unit(Form unit) {
    unit.allows("id", "lessons");
    return new UnitDraft(unit.text("id"), unit.texts("lessons"));
  }
}
