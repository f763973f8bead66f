package dev.kindling.curriculum;

import java.util.Locale;
import java.util.Set;

/**
 * Everything the coach says that is not a lesson. A pack holds at least one wording of each in
 * every language; what a wording may use in braces is listed here, local facts may be used in all.
 */
public enum Phrase {
  WELCOME_SUMMARY("organisation"),
  WELCOME("name", "organisation"),
  WELCOME_PRACTICE("name", "organisation"),
  WELCOME_HINT,
  INVITATION_REMINDER("name"),
  NO_THANKS,
  BUTTON_TRY,
  BUTTON_WHO_SEES,
  BUTTON_NO_THANKS,

  LESSON_SUMMARY("title", "minutes"),
  LESSON_PLACE("unit", "position", "total", "minutes"),
  LESSON_PLACE_FIRST_WEEK("position", "total", "minutes"),
  LESSON_TRY("plan"),
  LESSON_COUNCILLORS("note"),
  LESSON_HINT,
  BUTTON_QUESTIONS_ONE,
  BUTTON_QUESTIONS_MANY("count"),
  BUTTON_LATER,
  REVIEWS,
  SLOWED_DOWN,
  NOTHING_LEFT,
  BUTTON_LESSON,

  QUESTION_SUMMARY("position", "total"),
  QUESTION("position", "total", "prompt"),
  QUESTION_HINT,
  CONFIDENCE,
  CONFIDENCE_HINT,
  CONFIDENCE_SURE,
  CONFIDENCE_THINK_SO,
  CONFIDENCE_GUESSING,
  VERDICT_RIGHT("letter"),
  VERDICT_NOT("chosen", "letter"),
  VERDICT_DONT_KNOW("letter"),
  COMPARE,
  COMPARE_HINT,
  COMPARE_CLOSE,
  COMPARE_PARTLY,
  COMPARE_NOT_YET,
  STATEMENT_BEFORE("unit", "statement"),
  STATEMENT_AFTER("unit", "statement"),
  STATEMENT_HINT,
  STATEMENT_THANKS,
  STATEMENT_ROSE("before", "after"),
  STATEMENT_SAME("before", "after"),
  STATEMENT_FELL("before", "after"),
  STATEMENT_1,
  STATEMENT_2,
  STATEMENT_3,
  STATEMENT_4,
  STATEMENT_5,
  CHOSEN("letter"),
  DONE_TODAY,
  ALREADY_ANSWERED,
  STALE_BUTTON,
  NO_QUIZ_YET,

  GOAL,
  GOAL_HINT,
  GOAL_SCAMS,
  GOAL_AI,
  GOAL_MESSAGES,
  GOAL_SURPRISE,
  TIME,
  TIME_HINT,
  TIME_MORNING,
  TIME_MIDDAY,
  TIME_AFTERNOON,
  TIME_SET("time", "days", "next"),
  THAT_IS_ALL,

  HELP_SUMMARY,
  HELP,
  PROGRESS_SUMMARY,
  PROGRESS_NONE,
  PROGRESS_LESSONS,
  PROGRESS_DAYS,
  PROGRESS_QUESTIONS,
  PROGRESS_NEXT,
  PROGRESS_BAR("track", "done", "total"),
  NEXT_NONE,
  SCHEDULE("time", "days", "next"),
  SCHEDULE_HINT,
  SCHEDULE_QUIET_HOURS("from", "to"),
  DAYS_FROM_TO("from", "to"),
  EVERY_DAY("days"),
  THREE_DAYS("days"),
  WEEKLY("days"),
  PAUSED("until"),
  PAUSED_OPEN,
  PAUSE_PAST("until"),
  RESUMED("next"),
  NOT_PAUSED("next"),
  LATER_TODAY("time"),
  LATER_THEN("when"),
  LATER_TOMORROW("next"),
  TEXT_ONLY,
  BUTTONS_BACK,
  LEAVE_ASK,
  LEAVE_YES,
  LEAVE_NO,
  LEAVE_HINT,
  LEFT,
  STAYED,
  START_AGAIN,
  BUTTON_START_AGAIN,
  TRACK_ASK,
  TRACK_HINT,
  TRACK_SET("track"),

  WHO_SEES_SUMMARY,
  WHO_SEES,
  WHO_SEES_PRACTICE,
  EXPORT_HOW,
  ERASE_HOW,
  WHY_ME("organisation"),
  WHY_ME_PRACTICE,
  HUMAN,
  BARRIER,
  FEEDBACK,
  TRIED,
  GREETING("name"),
  CONCEPT("name", "meaning"),
  CONCEPT_UNKNOWN,
  NOT_UNDERSTOOD,
  BUTTON_HELP,
  NOTHING_WAITING,

  URGENT_INCIDENT,
  URGENT_PERSON,
  URGENT_NOBODY_READS,
  URGENT_BACK_TO,

  CAMPAIGN_FOR_YOU("organisation"),
  CAMPAIGN_FROM_US("organisation"),

  REFUSED_WORKSPACE,
  TROUBLE,
  TOO_LONG;

  private final String arguments;

  Phrase(String... arguments) {
    this.arguments = String.join(" ", arguments);
  }

  /** What a wording may use in braces besides local facts. */
  public Set<String> arguments() {
    return arguments.isEmpty() ? Set.of() : Set.of(arguments.split(" "));
  }

  /** Its key in a pack: {@code welcome-summary}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
