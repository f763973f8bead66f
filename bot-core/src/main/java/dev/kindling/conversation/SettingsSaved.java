package dev.kindling.conversation;

import dev.kindling.curriculum.FormPhrase;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Preferences;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.understanding.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settings as somebody filled them in: what can't be meant stays as it was. */
final class SettingsSaved {
  private final Scene scene;
  private final Filled filled;

  private SettingsSaved(Scene scene, Input.Submitted submitted) {
    this.scene = scene;
    this.filled = new Filled(SettingsForm.of(scene), submitted);
  }

  /** Keeps it all, and reads back what holds now. */
  static Response save(Scene scene, Input.Submitted submitted) {
    return new SettingsSaved(scene, submitted).save();
  }

  private Response save() {
    Learner learner = scene.learner();
    Learner changed =
        learner
            .with(wished(learner.preferences()))
            .with(learner.agenda().slowed(false))
            .with(free(learner.dialogue()));
    Voice voice = scene.voice();
    List<Block> blocks = new ArrayList<>();
    String saved = voice.say(FormPhrase.SETTINGS_SAVED, now(scene, changed));
    if (days().isEmpty()) blocks.add(new Block.Paragraph(noDay(changed)));
    blocks.add(new Block.Paragraph(saved));
    return Response.of(changed, Message.summarised(voice.lang(), saved, blocks))
        .redrawn(Forming.sent(voice, FormPhrase.SETTINGS_TITLE))
        .counted("settings.saved");
  }

  private String noDay(Learner changed) {
    Voice voice = scene.voice();
    Preferences wishes = changed.preferences();
    String days = Clocks.days(wishes.workingDays(), wishes.lang(), voice);
    return voice.say(FormPhrase.SETTINGS_NO_DAY, "days", days);
  }

  private Preferences wished(Preferences now) {
    Preferences wishes =
        now.withTime(time(now.time()))
            .withRhythm(rhythm(now.rhythm()))
            .withTrack(filled.one(SettingsForm.TRACK).orElse(now.track()))
            .withTextOnly(textOnly(now.textOnly()))
            .withLang(filled.one(SettingsForm.LANG).orElse(now.lang()));
    return days().isEmpty() ? wishes : wishes.withWorkingDays(days());
  }

  private @Nullable LocalTime time(@Nullable LocalTime now) {
    String chosen = filled.one(SettingsForm.TIME).orElse("");
    if (chosen.isEmpty()) return now;
    return chosen.equals(SettingsForm.ANY) ? null : LocalTime.parse(chosen);
  }

  private Rhythm rhythm(Rhythm now) {
    String chosen = filled.one(SettingsForm.RHYTHM).orElse("");
    return Arrays.stream(Rhythm.values())
        .filter(rhythm -> SettingsForm.value(rhythm).equals(chosen))
        .findFirst()
        .orElse(now);
  }

  private boolean textOnly(boolean now) {
    return filled.one(SettingsForm.LOOK).map(SettingsForm.TEXT_ONLY::equals).orElse(now);
  }

  private Set<DayOfWeek> days() {
    Set<String> chosen = filled.several(SettingsForm.DAYS);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> chosen.contains(SettingsForm.value(day)))
        .collect(Collectors.toSet());
  }

  /** Questions that the form has answered too are open no more. */
  private static Dialogue free(Dialogue dialogue) {
    return switch (dialogue.awaiting()) {
      case Awaiting.TimeOfDay _ ->
          dialogue.await(new Awaiting.Nothing()).introduced(Introduction.DONE);
      case Awaiting.TrackChoice _ -> dialogue.await(new Awaiting.Nothing());
      case Awaiting.Nothing _,
          Awaiting.Answer _,
          Awaiting.Comparison _,
          Awaiting.Statement _,
          Awaiting.Confidence _,
          Awaiting.Goal _,
          Awaiting.LeaveConfirmation _,
          Awaiting.ComingBack _,
          Awaiting.Unlinking _ ->
          dialogue;
    };
  }

  /** What holds for that learner, as names and values for a phrase. */
  private static String[] now(Scene scene, Learner learner) {
    List<String> named = new ArrayList<>(List.of(Says.schedule(scene, learner)));
    named.addAll(List.of("track", Says.track(scene, learner), "look", Says.look(scene, learner)));
    return named.toArray(String[]::new);
  }
}
