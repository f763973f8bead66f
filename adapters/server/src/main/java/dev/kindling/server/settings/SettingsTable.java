package dev.kindling.server.settings;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Shows every setting with its default and its meaning. */
public final class SettingsTable {
  private SettingsTable() {}

  /** For a terminal. */
  public static String text() {
    return Arrays.stream(Setting.values())
        .map(one -> "%s  (%s)%n    %s%n".formatted(one.variable(), one.standard(), plain(one)))
        .collect(
            Collectors.joining(
                "",
                "In kindling.yaml the same names stand in lower case with dashes, without KINDLING:"
                    + " redis-url.%n%n".formatted(),
                ""));
  }

  /** For the README: a table in Markdown, a line break after each row. */
  public static String markdown() {
    return Arrays.stream(Setting.values())
        .map(one -> "| `%s` | %s | %s |\n".formatted(one.variable(), shown(one), one.meaning()))
        .collect(Collectors.joining("", "| Setting | Default | Meaning |\n|---|---|---|\n", ""));
  }

  private static String plain(Setting one) {
    return one.meaning().replace("`", "");
  }

  private static String shown(Setting one) {
    return switch (one) {
      case PORT, HOST, DATA, REDIS_WAIT_REPLICAS, ORG, SLACK_DISTRIBUTED, SLACK_API_URL ->
          "`" + one.standard() + "`";
      case REDIS_URL,
          PUBLIC_URL,
          CONTENT,
          SECRET_KEY,
          SECRET_KEY_BEFORE,
          PRACTICE,
          SLACK_SIGNING_SECRET,
          SLACK_BOT_TOKEN,
          SLACK_APP_TOKEN,
          SLACK_CLIENT_ID,
          SLACK_CLIENT_SECRET,
          TEAMS_APP_ID,
          TEAMS_APP_PASSWORD,
          TEAMS_TENANT_ID,
          TEAMS_ISSUER,
          TEAMS_OPENID_URL,
          TEAMS_TOKEN_URL,
          TEAMS_SCOPE,
          TEAMS_SERVICE_URL,
          TEAMS_SERVICE_HOSTS,
          XAPI,
          XAPI_AUTH ->
          one.standard();
    };
  }
}
