package dev.kindling.conversation;

import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.HomePhrase;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Standing;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.Fact;
import dev.kindling.schedule.Schedule;
import dev.kindling.understanding.Intent;
import java.util.List;

/** What they chose, and the ways to choose otherwise. */
final class HomeSettings {
  private HomeSettings() {}

  static List<Block> blocks(Scene scene) {
    Voice voice = scene.voice();
    Button change = Infos.button(voice, FormPhrase.BUTTON_SETTINGS, Intent.SETTINGS_SHOW, false);
    return List.of(
        new Block.Facts(facts(scene)), new Block.Buttons(List.of(change, rest(scene)), ""));
  }

  private static List<Fact> facts(Scene scene) {
    Voice voice = scene.voice();
    Learner learner = scene.learner();
    return List.of(
        new Fact(voice.say(HomePhrase.HOME_TIME), Clocks.time(Schedule.timeOf(learner))),
        new Fact(voice.say(HomePhrase.HOME_DAYS), Clocks.rhythmDays(learner.preferences(), voice)),
        new Fact(voice.say(HomePhrase.HOME_TRACK), Says.track(scene, learner)),
        new Fact(voice.say(HomePhrase.HOME_LOOK), Says.look(scene, learner)));
  }

  /** A rest, or the end of one. */
  private static Button rest(Scene scene) {
    boolean learning = scene.learner().standing() == Standing.LEARNING;
    return learning
        ? Infos.button(scene.voice(), HomePhrase.BUTTON_PAUSE, Intent.PAUSE_START, false)
        : Infos.button(scene.voice(), HomePhrase.BUTTON_COME_BACK, Intent.PAUSE_END, false);
  }
}
