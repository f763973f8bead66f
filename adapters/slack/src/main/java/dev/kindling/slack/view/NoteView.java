package dev.kindling.slack.view;

import dev.kindling.message.Form;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import dev.kindling.slack.blockkit.Blocks;

/** Draws a small window that says something. */
final class NoteView {
  private NoteView() {}

  static String of(String title, String close, Message words) {
    return "{\"type\":\"modal\",\"title\":"
        + ViewJson.plain(title, Form.TITLE)
        + ",\"close\":"
        + ViewJson.plain(close, Option.LABEL)
        + ",\"blocks\":"
        + Room.list(new Room().take(new Blocks().of(words.blocks())))
        + "}";
  }
}
