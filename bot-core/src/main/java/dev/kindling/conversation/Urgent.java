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
    boolean incident = intent == Intent.URGENT_INCIDENT;
    String first = voice.say(incident ? Phrase.URGENT_INCIDENT : Phrase.URGENT_PERSON);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(first));
    blocks.add(new Block.Paragraph(voice.say(Phrase.URGENT_NOBODY_READS)));
    scene
        .screens()
        .open(scene.learner().dialogue().awaiting())
        .ifPresent(open -> {
          blocks.add(new Block.Note(voice.say(Phrase.URGENT_BACK_TO)));
          blocks.addAll(open.blocks());
        });
    Message message = Message.summarised(voice.lang(), first, blocks);
    return Response.of(scene.learner(), message);
  }
}
