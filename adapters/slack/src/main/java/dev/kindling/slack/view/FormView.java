package dev.kindling.slack.view;

import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.message.Option;
import dev.kindling.slack.blockkit.Blocks;
import dev.kindling.slack.blockkit.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws a form as a window. */
public final class FormView {
  private FormView() {}

  /** The view as JSON, within Slack's limits: where not all fits, the fields come first. */
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
    Room room = new Room();
    List<String> inputs = room.take(inputs(form.fields()));
    List<String> blocks = new ArrayList<>(room.take(new Blocks().of(form.lead())));
    for (int i = 0; i < inputs.size(); i++) {
      blocks.addAll(room.take(Inputs.inFull(form.fields().get(i))));
      blocks.add(inputs.get(i));
    }
    return blocks;
  }

  private static List<String> inputs(List<Field> fields) {
    return IntStream.range(0, fields.size()).mapToObj(i -> Inputs.of(fields.get(i), i)).toList();
  }
}
