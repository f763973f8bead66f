package dev.kindling.testkit.teams.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said in other languages: the same things, within the same lengths. */
final class LanguageRules {
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,2}");
  private static final Pattern COMMAND =
      Pattern.compile(
          "bots\\[0\\]\\.commandLists\\[([0-2])\\]\\.commands\\[([0-9])\\]\\.(title|description)");
  private static final Map<String, Integer> LENGTHS =
      Map.of("name.short", 30, "name.full", 100, "description.short", 80, "description.full", 4000);
  private static final List<String> NEEDED =
      List.of("name.short", "description.short", "description.full");

  private final JsonNode manifest;
  private final Found found;

  LanguageRules(JsonNode manifest, Found found) {
    this.manifest = manifest;
    this.found = found;
  }

  /**
   * @param file reads a file of the package; a missing node if it isn't there
   */
  void check(Function<String, JsonNode> file) {
    JsonNode info = manifest.path("localizationInfo");
    found.only(info, "localizationInfo", Set.of("defaultLanguageTag", "additionalLanguages"));
    found.matches(info, "/defaultLanguageTag", TAG);
    Set<String> tags = new HashSet<>(Set.of(info.path("defaultLanguageTag").asText()));
    for (JsonNode language : info.path("additionalLanguages")) {
      found.matches(language, "/languageTag", TAG);
      found.unless(tags.add(language.path("languageTag").asText()), "a language twice");
      words(file.apply(language.path("file").asText()));
    }
  }

  private void words(JsonNode words) {
    found.unless(words.isObject(), "a language's file is no object");
    for (String name : NEEDED) found.unless(words.has(name), name + " is not translated");
    words.properties().forEach(word -> word(word.getKey(), word.getValue().asText()));
  }

  private void word(String key, String text) {
    if (key.equals("$schema")) return;
    Matcher command = COMMAND.matcher(key);
    if (command.matches()) command(command, text);
    else found.unless(fits(text, LENGTHS.getOrDefault(key, 0)), key + ": unknown or too long");
  }

  /** A translated title would be sent as it stands, and nothing understands it yet. */
  private void command(Matcher key, String text) {
    String pointer = "/bots/0/commandLists/%s/commands/%s".formatted(key.group(1), key.group(2));
    found.unless(!manifest.at(pointer).isMissingNode(), key.group() + ": there is no such command");
    found.unless(!key.group(3).equals("title"), key.group() + ": titles are what is understood");
    found.unless(fits(text, 128), key.group() + ": too long");
  }

  private static boolean fits(String text, int most) {
    return !text.isBlank() && text.length() <= most;
  }
}
