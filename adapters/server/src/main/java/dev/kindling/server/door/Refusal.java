package dev.kindling.server.door;

import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.message.Message;

/** What strangers are told: that this coach is another organisation's. */
final class Refusal {
  private Refusal() {}

  static Message in(Pack words) {
    return Message.of(words.lang(), words.phrases().wording(Phrase.REFUSED_WORKSPACE, 0));
  }
}
