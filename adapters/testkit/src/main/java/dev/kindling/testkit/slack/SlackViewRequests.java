package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What people do with windows, on their own page and with shortcuts, as signed requests. */
public final class SlackViewRequests {
  private final SlackRequests requests;

  public SlackViewRequests(SlackRequests requests) {
    this.requests = requests;
  }

  /** The person looks at their own page. */
  public SlackRaw looked(SlackPerson person) {
    ObjectNode event = object("app_home_opened").put("user", person.id());
    event.put("channel", person.chat()).put("tab", "home");
    return requests.event(person.workspace(), requests.timed(event));
  }

  /** They press the button of that view whose label begins like this. */
  public SlackRaw pressed(SlackPerson person, SlackView view, String label) {
    JsonNode button = view.button(label);
    ObjectNode action = object("button").put("action_id", button.path("action_id").asText());
    action.put("block_id", "bL0ck").put("value", button.path("value").asText());
    action.set("text", button.path("text"));
    return requests.click(used(person, view, action));
  }

  /** They type into the search box and press Enter. */
  public SlackRaw searched(SlackPerson person, SlackView home, String words) {
    JsonNode box = home.inputs().getFirst();
    ObjectNode action = object("plain_text_input").put("value", words);
    action.put("action_id", box.path("element").path("action_id").asText());
    action.put("block_id", box.path("block_id").asText());
    return requests.click(used(person, home, action));
  }

  /** The payload of something used in a view, to be changed and given to a request. */
  public ObjectNode used(SlackPerson person, SlackView view, ObjectNode action) {
    ObjectNode root = interaction("block_actions", person);
    root.putObject("container").put("type", "view").put("view_id", view.id());
    root.set("view", seen(person, view));
    root.putArray("actions").add(action.put("action_ts", "1.2"));
    return root;
  }

  /**
   * They fill in a window and send it.
   *
   * @param values words, or the words of options, by the labels of the inputs; what isn't named
   *     stays as it was
   */
  public SlackRaw submitted(
      SlackPerson person, SlackView window, Map<String, List<String>> values) {
    return requests.click(submission(person, window, values));
  }

  /** The payload of {@link #submitted}, to be changed and given to a request. */
  public ObjectNode submission(
      SlackPerson person, SlackView window, Map<String, List<String>> values) {
    ObjectNode root = interaction("view_submission", person);
    ObjectNode view = seen(person, window);
    view.putObject("state").set("values", ViewState.of(window, values));
    root.set("view", view);
    root.putArray("response_urls");
    return root;
  }

  /** They choose a shortcut from Slack's own menu. */
  public SlackRaw shortcut(SlackPerson person, String id) {
    ObjectNode root = interaction("shortcut", person);
    return requests.click(root.put("callback_id", id).put("action_ts", "1.2"));
  }

  /** The view of a window that is sent as it opened. */
  public static ObjectNode untouched(SlackView window) {
    ObjectNode view = seen(new SlackPerson("T0COUNCIL", "U0SAM"), window);
    view.putObject("state").set("values", ViewState.of(window, Map.of()));
    return view;
  }

  /** Slack's client doesn't let anybody send this. */
  public static final class CannotBeSent extends AssertionError {
    private static final long serialVersionUID = 1;

    CannotBeSent(String why) {
      super(why);
    }
  }

  private ObjectNode interaction(String type, SlackPerson person) {
    ObjectNode root = object(type).put("api_app_id", SlackRequests.APP).put("token", "deprecated");
    root.put("trigger_id", requests.trigger()).put("is_enterprise_install", false);
    root.putNull("enterprise");
    root.putObject("team").put("id", person.workspace()).put("domain", "council");
    root.putObject("user")
        .put("id", person.id())
        .put("username", "sam.carter")
        .put("name", "sam.carter")
        .put("team_id", person.workspace());
    return root;
  }

  private static ObjectNode seen(SlackPerson person, SlackView view) {
    ObjectNode seen = view.json().deepCopy();
    seen.put("id", view.id()).put("team_id", person.workspace()).put("hash", view.hash());
    seen.put("root_view_id", view.id())
        .put("app_id", SlackRequests.APP)
        .putNull("previous_view_id");
    seen.put("external_id", "").put("bot_id", "B0COACH").putObject("state").putObject("values");
    return seen;
  }

  private static ObjectNode object(String type) {
    return Wanted.JSON.createObjectNode().put("type", type);
  }
}
