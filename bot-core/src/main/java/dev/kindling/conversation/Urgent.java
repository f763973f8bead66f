package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.understanding.Intent;
import java.util.ArrayList;
import java.util.List;

/**
 * An incident, or a person in danger. The first line is whom to reach; then that nobody reads this
 * chat; then back to where they were. Nothing of it is stored, counted or logged.
 */
final class Urgent {
  private Urgent() {}

  static Response answer(Scene scene, Intent intent) {
    Voice voice = scene.voice();
    List<Block> blocks = blocks(voice, intent);
    scene
        .screens()
        .open(scene.learner().dialogue().awaiting())
        .ifPresent(open -> {
          blocks.add(new Block.Note(voice.say(Phrase.URGENT_BACK_TO)));
          blocks.addAll(open.blocks());
        });
    return said(scene, first(voice, intent), blocks);
  }

  /** The same where others listen: not a word of what else they were doing. */
  static Response aloud(Scene scene, Intent intent) {
    Voice voice = scene.voice();
    return said(scene, first(voice, intent), blocks(voice, intent));
  }

  private static List<Block> blocks(Voice voice, Intent intent) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(first(voice, intent)));
    blocks.add(new Block.Paragraph(voice.say(Phrase.URGENT_NOBODY_READS)));
    return blocks;
  }

  private static String first(Voice voice, Intent intent) {
    boolean incident = intent == Intent.URGENT_INCIDENT;
    return voice.say(incident ? Phrase.URGENT_INCIDENT : Phrase.URGENT_PERSON);
  }

  private static Response said(Scene scene, String first, List<Block> blocks) {
    Message message = Message.summarised(scene.voice().lang(), first, blocks);
    return Response.of(scene.learner(), message);
  }
}
