package dev.kindling.conversation;

import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Worded;
import dev.kindling.learner.Preferences;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Entry;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that somebody can choose about their sessions, filled in as it is now. */
final class SettingsForm {
  static final String ID = "settings.save";
  static final String TIME = "time";
  static final String DAYS = "days";
  static final String RHYTHM = "rhythm";
  static final String TRACK = "track";
  static final String LOOK = "look";
  static final String LANG = "lang";

  /** The value for no fixed time. */
  static final String ANY = "any";

  static final String TEXT_ONLY = "text";
  private static final String BUTTONS = "buttons";
  private static final LocalTime FIRST = LocalTime.of(8, 0);
  private static final int HALF_HOURS = 20;

  private final Scene scene;
  private final Voice voice;
  private final Preferences wishes;

  private SettingsForm(Scene scene) {
    this.scene = scene;
    this.voice = scene.voice();
    this.wishes = scene.learner().preferences();
  }

  static Response show(Scene scene) {
    Voice voice = scene.voice();
    FormOffer offer =
        Forming.offer(
            voice,
            of(scene),
            Intent.SETTINGS_SHOW,
            FormPhrase.BUTTON_SETTINGS,
            FormPhrase.SETTINGS_HINT);
    return Response.asking(scene.learner(), offer);
  }

  static Form of(Scene scene) {
    return new SettingsForm(scene).form();
  }

  private Form form() {
    List<Field> fields = new ArrayList<>(List.of(time(), days(), rhythm(), track(), look()));
    if (scene.situation().languages().size() > 1) fields.add(lang());
    ButtonId id = new ButtonId(ID);
    return Forming.form(
        voice, id, FormPhrase.SETTINGS_TITLE, List.of(), fields, FormPhrase.BUTTON_SAVE);
  }

  private Field time() {
    List<Entry> entries = new ArrayList<>();
    entries.add(Forming.entry(voice, ANY, FormPhrase.SETTINGS_ANY_TIME));
    for (LocalTime time : times()) entries.add(new Entry(time.toString(), Clocks.time(time)));
    String chosen = wishes.time() == null ? ANY : wishes.time().toString();
    return one(TIME, FormPhrase.SETTINGS_TIME, entries, chosen);
  }

  /** The usual ones, and theirs. */
  private Set<LocalTime> times() {
    Set<LocalTime> times =
        IntStream.rangeClosed(0, HALF_HOURS)
            .mapToObj(i -> FIRST.plusMinutes(30L * i))
            .collect(Collectors.toCollection(TreeSet::new));
    if (wishes.time() != null) times.add(wishes.time());
    return times;
  }

  private Field days() {
    List<Entry> entries = Arrays.stream(DayOfWeek.values()).map(this::day).toList();
    Set<String> chosen =
        wishes.workingDays().stream().map(SettingsForm::value).collect(Collectors.toSet());
    return new Field.Several(DAYS, voice.say(FormPhrase.SETTINGS_DAYS), entries, chosen, false);
  }

  private Entry day(DayOfWeek day) {
    Locale locale = Locale.forLanguageTag(voice.lang());
    return new Entry(value(day), day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
  }

  private Field rhythm() {
    List<Entry> entries =
        Arrays.stream(Rhythm.values())
            .map(rhythm -> Forming.entry(voice, value(rhythm), words(rhythm)))
            .toList();
    return one(RHYTHM, FormPhrase.SETTINGS_RHYTHM, entries, value(wishes.rhythm()));
  }

  private static FormPhrase words(Rhythm rhythm) {
    return switch (rhythm) {
      case DAILY -> FormPhrase.SETTINGS_DAILY;
      case THREE_DAYS -> FormPhrase.SETTINGS_THREE_DAYS;
      case WEEKLY -> FormPhrase.SETTINGS_WEEKLY;
    };
  }

  private Field track() {
    List<Entry> entries =
        scene.pack().tracks().stream().map(one -> new Entry(one.id(), one.title())).toList();
    return one(TRACK, FormPhrase.SETTINGS_TRACK, entries, scene.pack().track(wishes.track()).id());
  }

  private Field look() {
    List<Entry> entries =
        List.of(
            Forming.entry(voice, BUTTONS, FormPhrase.SETTINGS_BUTTONS),
            Forming.entry(voice, TEXT_ONLY, FormPhrase.SETTINGS_TEXT_ONLY));
    return one(LOOK, FormPhrase.SETTINGS_LOOK, entries, wishes.textOnly() ? TEXT_ONLY : BUTTONS);
  }

  /** Each in its own words: who wants it may read no other. */
  private Field lang() {
    List<Entry> entries =
        scene.situation().languages().stream().sorted().map(SettingsForm::named).toList();
    return one(LANG, FormPhrase.SETTINGS_LANG, entries, scene.pack().lang());
  }

  private static Entry named(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    return new Entry(lang, locale.getDisplayLanguage(locale));
  }

  private Field one(String name, Worded label, List<Entry> entries, String chosen) {
    return new Field.One(name, voice.say(label), entries, chosen, false);
  }

  /** A day or a rhythm as it comes back. */
  static String value(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
