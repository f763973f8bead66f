package dev.kindling.slack.install;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is wrong with a place, for the log, the command line and the console. */
public final class Words {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM 'at' HH:mm", Locale.UK);

  private Words() {}

  /**
   * What happened, when by that zone's clock, and what to do, in two sentences: "Slack says that
   * the token of Riverside (T024BE7LD) was revoked (token_revoked), on 3 May at 14:02. …".
   */
  public static String of(Mark mark, ZoneId zone) {
    String when = mark.at().atZone(zone).format(WHEN);
    return "%s, on %s. %s".formatted(what(mark), when, remedy(mark));
  }

  private static String what(Mark mark) {
    String of = of(mark);
    return switch (mark.code()) {
      case "app_uninstalled" -> "The Slack app was removed from %s".formatted(of);
      case "tokens_revoked", "token_revoked" ->
          "Slack says that the token of %s was revoked (%s)".formatted(of, mark.code());
      case "token_expired" -> "Slack says that the token of %s has expired".formatted(of);
      default -> "Slack does not take the token of %s any more (%s)".formatted(of, mark.code());
    };
  }

  private static String of(Mark mark) {
    if (mark.place().equals(Marks.SETTINGS)) return "KINDLING_SLACK_BOT_TOKEN";
    return mark.name().isEmpty() ? mark.place() : mark.name() + " (" + mark.place() + ")";
  }

  private static String remedy(Mark mark) {
    return mark.place().equals(Marks.SETTINGS)
        ? "Install the app again, and set KINDLING_SLACK_BOT_TOKEN to its token."
        : "Install the app there again.";
  }
}
