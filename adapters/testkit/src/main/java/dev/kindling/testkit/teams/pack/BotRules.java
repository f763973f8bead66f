package dev.kindling.testkit.teams.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a bot may say of itself, and that it claims nothing that Kindling can't do. */
final class BotRules {
  private static final Set<String> FIELDS =
      Set.of(
          "botId",
          "scopes",
          "isNotificationOnly",
          "supportsFiles",
          "supportsCalling",
          "supportsVideo",
          "commandLists");
  private static final List<String> ABILITIES =
      List.of("isNotificationOnly", "supportsFiles", "supportsCalling", "supportsVideo");
  private static final Set<String> SCOPES = Set.of("personal", "team", "groupChat");
  private static final int MOST_COMMANDS = 10;

  /** The schema lets more through, but then a phone shows a part of it. */
  private static final int LONGEST_TITLE = 32;

  private static final int LONGEST_DESCRIPTION = 128;

  private BotRules() {}

  static void check(JsonNode manifest, Found found) {
    JsonNode bots = manifest.path("bots");
    found.unless(bots.isArray() && bots.size() == 1, "bots: exactly one");
    JsonNode bot = bots.path(0);
    found.only(bot, "bots", FIELDS);
    found.matches(bot, "/botId", ManifestRules.GUID);
    found.unless(bot.path("botId").equals(manifest.path("id")), "botId: is the app's own id");
    for (String ability : ABILITIES)
      found.unless(!bot.path(ability).asBoolean(), ability + ": Kindling doesn't");
    scopes(manifest, bot, found);
    lists(bot, found);
  }

  private static void scopes(JsonNode manifest, JsonNode bot, Found found) {
    found.words(bot.path("scopes"), "bots.scopes", SCOPES.size(), SCOPES);
    found.unless(
        texts(bot.path("scopes")).contains(manifest.path("defaultInstallScope").asText()),
        "defaultInstallScope: the bot isn't there");
  }

  /** Each scope has one list, and lists are for scopes that the bot is in. */
  private static void lists(JsonNode bot, Found found) {
    Set<String> scopes = texts(bot.path("scopes"));
    Set<String> seen = new HashSet<>();
    for (JsonNode list : bot.path("commandLists")) {
      for (String scope : texts(list.path("scopes")))
        found.unless(scopes.contains(scope) && seen.add(scope), "commandLists.scopes: " + scope);
      commands(list.path("commands"), found);
    }
    found.unless(seen.equals(scopes), "commandLists: each scope needs its own");
  }

  private static void commands(JsonNode commands, Found found) {
    found.unless(
        commands.isArray() && !commands.isEmpty() && commands.size() <= MOST_COMMANDS,
        "commands: 1 to 10");
    Set<String> titles = new HashSet<>();
    for (JsonNode command : commands) {
      found.only(command, "commands", Set.of("title", "description"));
      found.text(command, "/title", LONGEST_TITLE);
      found.text(command, "/description", LONGEST_DESCRIPTION);
      found.unless(titles.add(command.path("title").asText()), "commands: twice: " + command);
    }
  }

  static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
