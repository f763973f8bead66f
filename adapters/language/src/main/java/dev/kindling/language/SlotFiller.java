package dev.kindling.language;

import dev.kindling.language.pattern.Match;
import dev.kindling.language.text.Lexicon;
import dev.kindling.language.text.Tokens;
import dev.kindling.language.when.When;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Slots;
import dev.kindling.understanding.Understood;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what goes with an intent: each takes of the words only what it needs. */
record SlotFiller(Lexicon lexicon) {
  private static final String TRACK = "track-";

  Understood filled(Intent intent, Tokens tokens, When when, @Nullable Match match) {
    return new Understood(intent, slots(intent, tokens, when, match));
  }

  private Slots slots(Intent intent, Tokens tokens, When when, @Nullable Match match) {
    return switch (intent) {
      case SCHEDULE_SET -> new Slots(when.time(), null, when.days(), when.rhythm(), "");
      case PAUSE_START -> new Slots(null, when.firstDayBack(), Set.of(), null, "");
      case REMIND_LATER -> new Slots(when.timeLater(), when.day(), Set.of(), null, "");
      case OUT_OF_SCOPE -> new Slots(hourAlone(tokens), null, Set.of(), null, "");
      case CONCEPT_ASK,
          QUIZ_START,
          LESSON_NEXT,
          TRACK_CHANGE,
          TEST_OUT,
          UNIT_SHOW,
          ACCOUNT_UNLINK ->
          Slots.topic(topic(tokens, match));
      case LENS_ASK -> Slots.track(track(tokens), topic(tokens, match));
      case URGENT_INCIDENT,
          URGENT_PERSON,
          PROGRESS_SHOW,
          SETTINGS_SHOW,
          PAUSE_END,
          LEAVE,
          HELP,
          PLACEMENT_START,
          TEAM_CARD,
          ACCOUNT_LINK,
          BARRIER_REPORT,
          HUMAN_ASK,
          FEEDBACK_GIVE,
          TRIED_REPORT,
          PRIVACY_ASK,
          PRIVACY_EXPORT,
          PRIVACY_ERASE,
          WHY_ME,
          GREET,
          TEXT_ONLY,
          BUTTONS_BACK,
          NO_THANKS,
          SKIP,
          DONT_KNOW,
          YES,
          NO ->
          Slots.none();
    };
  }

  /** A number that stands alone means nothing by itself, but may answer "At what time?". */
  private static @Nullable LocalTime hourAlone(Tokens tokens) {
    int hour = tokens.size() == 1 ? tokens.at(0).number() : -1;
    if (hour < 1 || hour > 23) return null;
    return LocalTime.of(hour <= 6 ? hour + 12 : hour, 0);
  }

  /** The track whose people are named: the vocabulary lists them as {@code track-<id>}. */
  private String track(Tokens tokens) {
    for (String list : lexicon.named(TRACK))
      for (int i = 0; i < tokens.size(); i++)
        if (lexicon.at(tokens, i, list) > 0) return list.substring(TRACK.length());
    return "";
  }

  /** What it is about, without articles before it and small words after it. */
  private String topic(Tokens tokens, @Nullable Match match) {
    if (match == null) return "";
    int from = match.topicFrom();
    int to = match.topicTo();
    while (from < to && lexicon.at(tokens, from, "topic-before") > 0)
      from += lexicon.at(tokens, from, "topic-before");
    for (int i = from; i < to; i++)
      if (i > from && lexicon.at(tokens, i, "topic-after") > 0) to = i;
    return from < to ? tokens.text(from, to) : "";
  }
}
