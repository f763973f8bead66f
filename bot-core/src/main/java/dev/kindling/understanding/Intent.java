package dev.kindling.understanding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person wants. The {@link #key()}s are part of the public face. */
public enum Intent {
  /** Clicked a bad link, read out a code, sent data to the wrong person, lost a device. */
  URGENT_INCIDENT,
  /** Distress, harm, abuse, bullying; a worry about a child or a resident. */
  URGENT_PERSON,
  LESSON_NEXT,
  QUIZ_START,
  CONCEPT_ASK,
  PROGRESS_SHOW,
  SCHEDULE_SET,
  /** Everything that can be chosen, in one form. */
  SETTINGS_SHOW,
  PAUSE_START,
  PAUSE_END,
  REMIND_LATER,
  LEAVE,
  HELP,
  TRACK_CHANGE,
  /** A quiz over their track, to skip what they know. */
  PLACEMENT_START,
  /** A quiz over one unit, to skip it. */
  TEST_OUT,
  /** What is in a unit; one that was skipped comes back. */
  UNIT_SHOW,
  /** What people on another track learnt about something. */
  LENS_ASK,
  /** One question for everybody in a room. */
  TEAM_CARD,
  /** Use one record on two platforms. */
  ACCOUNT_LINK,
  ACCOUNT_UNLINK,
  BARRIER_REPORT,
  HUMAN_ASK,
  FEEDBACK_GIVE,
  TRIED_REPORT,
  PRIVACY_ASK,
  PRIVACY_EXPORT,
  PRIVACY_ERASE,
  WHY_ME,
  GREET,
  /** No buttons and cards, please. */
  TEXT_ONLY,
  /** Buttons and cards again. */
  BUTTONS_BACK,
  /** No, thank you: to the welcome. */
  NO_THANKS,
  /** Rather not answer this one. */
  SKIP,
  DONT_KNOW,
  YES,
  NO,
  OUT_OF_SCOPE;

  /** The public name: {@code lesson.next}, {@code out_of_scope}. */
  public String key() {
    String name = name().toLowerCase(Locale.ROOT);
    return this == OUT_OF_SCOPE ? name : name.replaceFirst("_", ".");
  }

  public static Optional<Intent> of(String key) {
    return Arrays.stream(values()).filter(intent -> intent.key().equals(key)).findFirst();
  }

  /** True for the two that are heard before everything else. */
  public boolean isUrgent() {
    return this == URGENT_INCIDENT || this == URGENT_PERSON;
  }
}
