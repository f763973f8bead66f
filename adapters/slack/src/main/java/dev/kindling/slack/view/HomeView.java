package dev.kindling.slack.view;

import dev.kindling.conversation.Seeking;
import dev.kindling.message.Block;
import dev.kindling.message.Home;
import dev.kindling.message.Message;
import dev.kindling.slack.blockkit.Blocks;
import dev.kindling.slack.blockkit.JsonText;
import java.util.ArrayList;
import java.util.List;

/** Draws somebody's own page. */
public final class HomeView {
  /** What the search box is called when somebody searches. */
  public static final String SEARCH = "home.search";

  private static final String ON_ENTER =
      ",\"dispatch_action_config\":{\"trigger_actions_on\":[\"on_enter_pressed\"]}";

  private HomeView() {}

  /**
   * The view as JSON, within Slack's limits: the end is left out where it doesn't fit.
   *
   * @param seeking what it shows, to be known when something on it is pressed
   * @param notice said on top; empty for nothing
   */
  public static String of(Home home, Seeking seeking, String notice) {
    Blocks drawing = new Blocks();
    Room room = new Room();
    List<String> search = room.take(List.of(search(home.search())));
    List<String> blocks = new ArrayList<>(room.take(Blocks.words(notice)));
    blocks.addAll(room.take(drawing.of(home.above())));
    blocks.addAll(search);
    blocks.addAll(room.take(drawing.of(home.below())));
    return view(blocks, Memo.of(home.lang(), seeking));
  }

  /** A page that says only that. */
  static String of(Message words) {
    List<Block> blocks = words.blocks();
    return view(new Room().take(new Blocks().of(blocks)), Memo.of(words.lang(), Seeking.nothing()));
  }

  private static String view(List<String> blocks, Memo memo) {
    String metadata = ",\"private_metadata\":" + JsonText.of(memo.json());
    return "{\"type\":\"home\",\"blocks\":" + Room.list(blocks) + metadata + "}";
  }

  private static String search(Home.Search search) {
    return "{\"type\":\"input\",\"block_id\":\""
        + SEARCH
        + "\",\"dispatch_action\":true,\"optional\":true,\"label\":"
        + ViewJson.plain(search.label(), ViewLimits.LABEL)
        + ",\"element\":"
        + box(search)
        + "}";
  }

  private static String box(Home.Search search) {
    String sought = ViewJson.cut(search.sought(), Seeking.MOST);
    return "{\"type\":\"plain_text_input\",\"action_id\":\""
        + SEARCH
        + "\",\"multiline\":false,\"max_length\":"
        + Seeking.MOST
        + (search.placeholder().isBlank()
            ? ""
            : ",\"placeholder\":" + ViewJson.plain(search.placeholder(), ViewLimits.PLACEHOLDER))
        + (sought.isBlank() ? "" : ",\"initial_value\":" + JsonText.of(sought))
        + ON_ENTER
        + "}";
  }
}
