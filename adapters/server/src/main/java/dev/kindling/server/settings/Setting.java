package dev.kindling.server.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every setting there is, in the order in which the table shows them. */
public enum Setting {
  PORT("7070", "The port that Kindling listens on. `0` takes a free one."),
  HOST(
      "127.0.0.1",
      "The address that Kindling listens on. `0.0.0.0` listens on all of the machine's."),
  DATA("./data", "The folder for everything that Kindling keeps on this machine."),
  REDIS_URL(
      "a redis-server of its own",
      "Your Redis, 6.2 or newer: `redis://` or `rediss://`, with password and database if it has"
          + " them; `redis+sentinel://` and `redis+cluster://` for several servers, see"
          + " docs/how-to/redis.md. Without it Kindling starts a redis-server that keeps its data in"
          + " the data folder.",
      true),
  REDIS_WAIT_REPLICAS(
      "0",
      "How many replicas must have a change before Kindling acknowledges it, 0 to 9. With 1 a"
          + " primary that dies takes nothing with it that was acknowledged."),
  PUBLIC_URL(
      "none",
      "The https address under which Slack, Teams and people reach Kindling, such as"
          + " `https://coach.riverside.gov.uk`."),
  ORG(
      "Our council, Europe/London",
      "The name of your organisation, its time zone, and its nation if that isn't England:"
          + " `Riverside Council, Europe/London, Scotland`. The name alone will do."),
  CONTENT("none", "A folder with more packs of lessons."),
  SECRET_KEY(
      "made once and kept in the data folder",
      "What links to people's own pages are signed with and what Slack's tokens are sealed with: 32"
          + " characters or more that nobody can guess (`openssl rand -hex 32`). Several servers on"
          + " one Redis need the same.",
      true),
  SECRET_KEY_BEFORE(
      "none",
      "The secret key that was used before, while a new one takes its place: what was sealed with it"
          + " is still opened, and sealed anew. See docs/how-to/slack-many-workspaces.md.",
      true),
  PRACTICE(
      "on without a public address and on loopback, else off",
      "The practice chat: `on` or `off`. `on` lets people on other machines use it too."),
  SLACK_SIGNING_SECRET(
      "none",
      "Your Slack app's signing secret. With the bot token, or with the client id and its secret,"
          + " it switches Slack on.",
      true),
  SLACK_BOT_TOKEN(
      "none", "Your Slack app's bot token, for one workspace; it starts with `xoxb-`.", true),
  SLACK_APP_TOKEN(
      "none",
      "Your Slack app's app-level token; it starts with `xapp-`. With it and the bot token Slack"
          + " reaches Kindling through Socket Mode, without a public address: for trying it.",
      true),
  SLACK_CLIENT_ID(
      "none",
      "Your Slack app's client id. With its secret the app can be installed in any number of"
          + " workspaces, see docs/how-to/slack-many-workspaces.md."),
  SLACK_CLIENT_SECRET("none", "Your Slack app's client secret.", true),
  SLACK_DISTRIBUTED(
      "off",
      "`on` for an app that is sold to others outside Slack's own Marketplace: Slack lets it read"
          + " its chats once a minute only."),
  SLACK_API_URL("https://slack.com/api/", "Where Slack's methods are."),
  TEAMS_APP_ID(
      "none",
      "Your bot's Microsoft app id, see docs/how-to/teams.md. With its password it switches Teams on;"
          + " without it only Microsoft's emulator on the same machine is answered."),
  TEAMS_APP_PASSWORD("none", "Your bot's client secret.", true),
  TEAMS_TENANT_ID(
      "the first tenant that writes",
      "The id of your Microsoft 365 tenant. No other is answered then."),
  TEAMS_ISSUER(
      "Microsoft's",
      "Who signs Teams' requests, as their tokens name it. For this and the next five in another of"
          + " Microsoft's clouds see docs/how-to/teams.md."),
  TEAMS_OPENID_URL("Microsoft's", "Where the keys that sign Teams' requests are published."),
  TEAMS_TOKEN_URL("Microsoft's, for the tenant", "Where tokens for answers are fetched."),
  TEAMS_SCOPE("Microsoft's", "What those tokens are asked for."),
  TEAMS_SERVICE_URL("Microsoft's", "Where people are written to whose tenant hasn't written yet."),
  TEAMS_SERVICE_HOSTS(
      "Microsoft's",
      "Hosts that answers may be sent to, with commas between. A leading dot takes all below it."),
  XAPI(
      "none",
      "Where statements about learning go (xAPI 1.0.3), under pseudonyms: the path of a file, or"
          + " the https address of a learning record store, such as"
          + " `https://lrs.example.gov.uk/xapi`."),
  XAPI_AUTH("none", "The store's key and secret, with a colon between.", true);

  static final String PREFIX = "KINDLING_";

  private final String standard;
  private final String meaning;
  private final boolean secret;

  Setting(String standard, String meaning) {
    this(standard, meaning, false);
  }

  Setting(String standard, String meaning, boolean secret) {
    this.standard = standard;
    this.meaning = meaning;
    this.secret = secret;
  }

  /** What holds when it isn't set, in words for the table. */
  public String standard() {
    return standard;
  }

  /** What it is for, in small Markdown. */
  public String meaning() {
    return meaning;
  }

  /** Its value must never be shown. */
  public boolean isSecret() {
    return secret;
  }

  /** Its name as an environment variable: {@code KINDLING_PORT}. */
  public String variable() {
    return PREFIX + name();
  }

  /** Its name in kindling.yaml: {@code redis-url}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Setting> ofVariable(String variable) {
    return Arrays.stream(values()).filter(one -> one.variable().equals(variable)).findFirst();
  }

  static Optional<Setting> ofKey(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
  }

  static List<String> variables() {
    return Arrays.stream(values()).map(Setting::variable).toList();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Setting::key).toList();
  }
}
