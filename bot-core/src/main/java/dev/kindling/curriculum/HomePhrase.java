package dev.kindling.curriculum;

import java.util.Set;

/** What stands on people's own pages. */
public enum HomePhrase implements Worded {
  HOME_TODAY,
  HOME_LESSON("lesson", "minutes", "next"),
  HOME_BEGUN("lesson", "minutes"),
  HOME_REVIEWS("next"),
  HOME_QUESTION,
  HOME_DONE("next"),
  HOME_NOTHING("next"),
  HOME_FINISHED,
  HOME_PAUSED("until"),
  HOME_PAUSED_OPEN,
  HOME_QUIET,
  HOME_LEFT,
  HOME_PROGRESS,
  HOME_SETTINGS,
  HOME_TIME,
  HOME_DAYS,
  HOME_TRACK,
  HOME_LOOK,
  HOME_TELL,
  HOME_SEARCH,
  HOME_SEARCH_EXAMPLE,
  HOME_LIBRARY,
  HOME_EXPLAINED("lesson"),
  HOME_FOUND("from", "to", "total"),
  HOME_NOT_FOUND,
  BUTTON_SHOW_QUESTION,
  BUTTON_LEARNING,
  BUTTON_PAUSE,
  BUTTON_COME_BACK,
  BUTTON_READ,
  BUTTON_PREVIOUS,
  BUTTON_MORE;

  private final String arguments;

  HomePhrase(String... arguments) {
    this.arguments = String.join(" ", arguments);
  }

  @Override
  public Set<String> arguments() {
    return Worded.names(arguments);
  }
}
