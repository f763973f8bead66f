package dev.kindling.slack.view;

import dev.kindling.message.Form;
import dev.kindling.message.Option;
import dev.kindling.slack.blockkit.Blocks;
import dev.kindling.slack.blockkit.JsonText;
import java.util.ArrayList;
import java.util.List;

/** Draws a form as a window. */
public final class FormView {
  private FormView() {}

  /** The view as JSON, within Slack's limits: rather less is said above than a field left out. */
  public static String of(Form form, Memo memo) {
    return "{\"type\":\"modal\",\"callback_id\":"
        + JsonText.of(form.id().value())
        + ",\"title\":"
        + ViewJson.plain(form.title(), Form.TITLE)
        + ",\"submit\":"
        + ViewJson.plain(form.submit(), Option.LABEL)
        + ",\"close\":"
        + ViewJson.plain(form.cancel(), Option.LABEL)
        + ",\"blocks\":"
        + Room.list(blocks(form))
        + ",\"private_metadata\":"
        + JsonText.of(memo.in(form.lang()).json())
        + "}";
  }

  private static List<String> blocks(Form form) {
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < form.fields().size(); i++)
      inputs.addAll(Inputs.of(form.fields().get(i), i));
    Room room = new Room();
    List<String> fields = room.take(inputs);
    List<String> blocks = new ArrayList<>(room.take(new Blocks().of(form.lead())));
    blocks.addAll(fields);
    return blocks;
  }
}
