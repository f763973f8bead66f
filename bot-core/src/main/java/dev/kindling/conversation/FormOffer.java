package dev.kindling.conversation;

import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.Form;
import dev.kindling.message.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A form, however the platform can show it.
 *
 * @param opener the button that leads to it where a window can't be opened at once
 * @param hint how to say the same by typing
 */
record FormOffer(Form form, Button opener, String hint) {
  /** As a message of the conversation. */
  Message inline() {
    return Message.summarised(form.lang(), form.title(), List.of(new Block.Fillable(form, hint)));
  }

  /** As a message with the button that opens it. */
  Message byButton() {
    List<Block> blocks = new ArrayList<>(form.lead());
    blocks.add(new Block.Buttons(List.of(opener), hint));
    return Message.summarised(form.lang(), form.title(), blocks);
  }
}
