package dev.kindling.conversation;

import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.util.regex.Pattern;

/**
 * Tells a command from an answer in somebody's own words. People who answer write sentences, and
 * those who want something else are brief: "pause until Monday", "what is a record?".
 */
public final class Commands {
  /** The most words of a command: "remind me tomorrow at 3". */
  private static final int MOST_WORDS = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.:/-]*");

  private Commands() {}

  /** True if the words are plainly no answer to a question. */
  public static boolean isPlain(String text, Understood understood) {
    return isCommand(understood.intent()) && WORD.matcher(text).results().count() <= MOST_WORDS;
  }

  private static boolean isCommand(Intent intent) {
    return switch (intent) {
      case URGENT_INCIDENT, URGENT_PERSON -> true;
      case LESSON_NEXT,
          QUIZ_START,
          CONCEPT_ASK,
          PROGRESS_SHOW,
          SCHEDULE_SET,
          SETTINGS_SHOW,
          PAUSE_START,
          PAUSE_END,
          REMIND_LATER,
          LEAVE,
          HELP,
          TRACK_CHANGE,
          PLACEMENT_START,
          TEST_OUT,
          UNIT_SHOW,
          LENS_ASK,
          TEAM_CARD,
          ACCOUNT_LINK,
          ACCOUNT_UNLINK,
          PRIVACY_ASK,
          PRIVACY_EXPORT,
          PRIVACY_ERASE,
          WHY_ME,
          TEXT_ONLY,
          BUTTONS_BACK,
          SKIP,
          DONT_KNOW ->
          true;
      case HUMAN_ASK,
          BARRIER_REPORT,
          FEEDBACK_GIVE,
          TRIED_REPORT,
          GREET,
          NO_THANKS,
          YES,
          NO,
          OUT_OF_SCOPE ->
          false;
    };
  }
}
