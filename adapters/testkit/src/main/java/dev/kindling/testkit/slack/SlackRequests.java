package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes signed requests with all the fields that Slack sends. Every request is a new one. */
public final class SlackRequests {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String BOT = "U0COACH";
  static final String APP = "A0KINDLING";

  private final SlackSigner signer;
  private final InstantSource clock;
  private final AtomicInteger number = new AtomicInteger();

  public SlackRequests(String signingSecret, InstantSource clock) {
    this.signer = new SlackSigner(signingSecret);
    this.clock = clock;
  }

  /** Words in the person's own chat with the coach. */
  public SlackRaw said(SlackPerson person, String text) {
    return event(person.workspace(), message(person, text));
  }

  /** The event inside {@link #said}, to be changed and given to {@link #event}. */
  public ObjectNode message(SlackPerson person, String text) {
    ObjectNode event = object("message");
    event.put("user", person.id()).put("text", text).put("team", person.workspace());
    event.put("channel", person.chat()).put("channel_type", "im");
    event.put("client_msg_id", "c0ffee00-0000-4000-8000-%012d".formatted(number.get()));
    ObjectNode block = event.putArray("blocks").addObject().put("type", "rich_text");
    ObjectNode section = block.putArray("elements").addObject().put("type", "rich_text_section");
    section.putArray("elements").addObject().put("type", "text").put("text", text);
    return timed(event);
  }

  /** The person opened the coach in Slack. */
  public SlackRaw opened(SlackPerson person) {
    ObjectNode event = object("app_home_opened");
    event.put("user", person.id()).put("channel", person.chat()).put("tab", "messages");
    return event(person.workspace(), timed(event));
  }

  /** The app was removed from the workspace. */
  public SlackRaw uninstalled(String workspace) {
    return event(workspace, timed(object("app_uninstalled")));
  }

  /** Any event in its envelope. */
  public SlackRaw event(String workspace, ObjectNode event) {
    return changed(workspace, event, _ -> {});
  }

  /** Any event in an envelope that is changed before it is signed. */
  public SlackRaw changed(String workspace, ObjectNode event, Consumer<ObjectNode> change) {
    ObjectNode root = object("event_callback");
    root.put("token", "deprecated").put("team_id", workspace).put("api_app_id", APP);
    root.set("event", event);
    root.put("event_id", "Ev%08d".formatted(number.incrementAndGet()));
    root.put("event_time", clock.instant().getEpochSecond());
    ObjectNode ours = root.putArray("authorizations").addObject();
    ours.putNull("enterprise_id").put("team_id", workspace).put("user_id", BOT);
    ours.put("is_bot", true).put("is_enterprise_install", false);
    root.put("is_ext_shared_channel", false).put("event_context", "4-fake");
    change.accept(root);
    return json(root);
  }

  /** Slack asks whether this address is ours. */
  public SlackRaw challenge(String challenge) {
    return json(object("url_verification").put("token", "deprecated").put("challenge", challenge));
  }

  /** The slash command with words after it. */
  public SlackRaw command(SlackPerson person, String text, String responseUrl) {
    return command(person, text, responseUrl, "C0GENERAL");
  }

  /** The same, given in that channel. */
  public SlackRaw command(SlackPerson person, String text, String responseUrl, String channel) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", "deprecated");
    fields.put("team_id", person.workspace());
    fields.put("team_domain", "council");
    fields.put("channel_id", channel);
    fields.put("channel_name", "general");
    fields.put("user_id", person.id());
    fields.put("user_name", "sam.carter");
    fields.put("command", "/coach");
    fields.put("text", text);
    fields.put("api_app_id", APP);
    fields.put("is_enterprise_install", "false");
    fields.put("response_url", responseUrl);
    fields.put("trigger_id", trigger());
    return form(fields);
  }

  /** A press on the button of that message whose label begins like this. */
  public SlackRaw pressed(SlackPerson person, SlackPost post, String label, String responseUrl) {
    return click(press(person, post, post.button(label), responseUrl));
  }

  /** The payload inside {@link #pressed}, to be changed and given to {@link #click}. */
  public ObjectNode press(
      SlackPerson person, SlackPost post, SlackPost.SlackButton button, String responseUrl) {
    ObjectNode root = object("block_actions");
    root.putObject("user")
        .put("id", person.id())
        .put("username", "sam.carter")
        .put("name", "sam.carter")
        .put("team_id", person.workspace());
    root.put("api_app_id", APP).put("token", "deprecated").put("trigger_id", trigger());
    root.putObject("team").put("id", person.workspace()).put("domain", "council");
    root.putNull("enterprise").put("is_enterprise_install", false);
    container(root, person, post);
    ObjectNode message = root.putObject("message").put("type", "message").put("ts", post.ts());
    message.put("text", post.text()).set("blocks", post.blocks());
    root.putObject("state").putObject("values");
    root.put("response_url", responseUrl);
    ObjectNode action = root.putArray("actions").addObject();
    action.put("action_id", button.actionId()).put("block_id", "bL0ck").put("type", "button");
    action.put("value", button.value()).put("action_ts", post.ts());
    action.putObject("text").put("type", "plain_text").put("text", button.label());
    return root;
  }

  /** Any interactive payload in its form. */
  public SlackRaw click(ObjectNode payload) {
    return form(Map.of("payload", payload.toString()));
  }

  /** Any JSON, signed. */
  public SlackRaw json(ObjectNode root) {
    return signed("application/json", root.toString());
  }

  /** Any body, signed. */
  public SlackRaw signed(String contentType, String body) {
    return signer.signed(contentType, body.getBytes(StandardCharsets.UTF_8), clock.instant());
  }

  private static void container(ObjectNode root, SlackPerson person, SlackPost post) {
    String channel = post.channel().isEmpty() ? "C0GENERAL" : post.channel();
    root.putObject("container")
        .put("type", "message")
        .put("message_ts", post.ts())
        .put("channel_id", channel)
        .put("is_ephemeral", post.ephemeral());
    root.putObject("channel")
        .put("id", channel)
        .put("name", channel.equals(person.chat()) ? "directmessage" : "general");
  }

  private SlackRaw form(Map<String, String> fields) {
    return signed(
        FORM,
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  ObjectNode timed(ObjectNode event) {
    String ts = "%d.%06d".formatted(clock.instant().getEpochSecond(), number.incrementAndGet());
    return event.put("ts", ts).put("event_ts", ts);
  }

  String trigger() {
    return Triggers.of(number.incrementAndGet(), clock.instant());
  }

  private static ObjectNode object(String type) {
    return Wanted.JSON.createObjectNode().put("type", type);
  }
}
