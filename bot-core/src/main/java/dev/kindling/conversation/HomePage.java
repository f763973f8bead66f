package dev.kindling.conversation;

import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.HomePhrase;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.Worded;
import dev.kindling.learner.Standing;
import dev.kindling.message.Block;
import dev.kindling.message.Home;
import dev.kindling.understanding.Intent;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's own page: today, how far they have come, their settings, what they can tell us, and
 * the library. Who hasn't taken a lesson yet is welcomed instead, with the one button that begins.
 */
final class HomePage {
  private final Scene scene;
  private final Voice voice;

  HomePage(Scene scene) {
    this.scene = scene;
    this.voice = scene.voice();
  }

  Home draw(Seeking seeking) {
    Home.Search search =
        new Home.Search(
            voice.say(HomePhrase.HOME_SEARCH),
            voice.say(HomePhrase.HOME_SEARCH_EXAMPLE),
            seeking.words());
    return new Home(voice.lang(), above(), search, new HomeLibrary(scene).blocks(seeking));
  }

  private List<Block> above() {
    if (scene.learner().standing() == Standing.GONE) return List.of();
    return scene.learner().standing() == Standing.KNOWN ? welcome() : all();
  }

  /** Nobody can type on a page, so its buttons come without the words that do the same. */
  private List<Block> welcome() {
    return Welcomes.message(voice, scene.learner(), scene.organisation(), false).blocks().stream()
        .map(block ->
            block instanceof Block.Buttons some ? new Block.Buttons(some.buttons(), "") : block)
        .toList();
  }

  private List<Block> all() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(HomePhrase.HOME_TODAY));
    blocks.addAll(new HomeToday(scene).blocks());
    blocks.add(heading(HomePhrase.HOME_PROGRESS));
    blocks.addAll(Learnings.brief(scene));
    blocks.add(heading(HomePhrase.HOME_SETTINGS));
    blocks.addAll(HomeSettings.blocks(scene));
    blocks.add(heading(HomePhrase.HOME_TELL));
    blocks.add(tell());
    return blocks;
  }

  private Block heading(Worded phrase) {
    return new Block.Heading(voice.say(phrase));
  }

  private Block tell() {
    return new Block.Buttons(
        List.of(
            Infos.button(voice, FormPhrase.BUTTON_BARRIER, Intent.BARRIER_REPORT, false),
            Infos.button(voice, FormPhrase.BUTTON_FEEDBACK, Intent.FEEDBACK_GIVE, false),
            Infos.button(voice, Phrase.BUTTON_WHO_SEES, Intent.PRIVACY_ASK, false)),
        "");
  }
}
