package dev.kindling.server.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** Microsoft's Agents Playground, a process of the test's own, driven as its own page drives it. */
final class Playground implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CLI = "@microsoft/m365agentsplayground/cli.js";
  private static final String LISTENS = "Listening on ";

  private final Process process;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final JsonNode config;

  /**
   * Starts it.
   *
   * @param modules the folder that npm installed it into
   * @param bot where it posts to
   * @param service where the bot is told to answer
   */
  Playground(Path modules, Path folder, String bot, String service) throws Exception {
    process =
        new ProcessBuilder(
                "node",
                modules.resolve(CLI).toString(),
                "start",
                "--app-endpoint=" + bot,
                "--channel-id=msteams",
                "--port=0",
                "--service-url=" + service,
                "--disable-telemetry")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    address = "http://localhost:" + port(process.inputReader());
    config = JSON.readTree(get("/_internal/v1/config")).path("config");
  }

  /** What its fake connector answers to. */
  String connector() {
    return address + "/_connector";
  }

  String personal() {
    return config.at("/personalChat/id").asText();
  }

  String group() {
    return config.at("/groupChats/0/id").asText();
  }

  String general() {
    return config.at("/teams/0/channels/0/id").asText();
  }

  /** What its page does as it opens: installs the app in the personal chat. */
  void installs() throws Exception {
    post("/_debug/conversation/" + personal() + "/installation", JSON.createObjectNode());
  }

  /** One of the activities that it makes up by a template: install, uninstall, botAdded … */
  void makesUp(String type) throws Exception {
    String query = "?conversationId=" + personal() + "&type=" + type;
    JsonNode activity = JSON.readTree(get("/_internal/v1/customActivities/template" + query));
    post("/_internal/v1/customActivities", activity);
  }

  void types(String conversation, String words) throws Exception {
    ObjectNode message = from().put("text", words).put("textFormat", "plain");
    post("/_conversation/v1/conversations/" + conversation + "/messages", message);
  }

  /** Types the words behind the bot's name, as a mention of it. */
  void mentions(String conversation, String words) throws Exception {
    String name = "<at>" + config.at("/bot/name").asText() + "</at>";
    ObjectNode message = from().put("text", name + " " + words).put("textFormat", "plain");
    ObjectNode mention = message.putArray("mentions").addObject().put("text", name);
    mention.putObject("mentioned").put("id", config.at("/bot/id").asText());
    post("/_conversation/v1/conversations/" + conversation + "/messages", message);
  }

  /** A press on a button of the kind that sends a message. */
  void submits(String conversation, String message, JsonNode data) throws Exception {
    post("/_conversation/v1/submit", on(conversation, message).set("value", data));
  }

  /** A press on a button of the newer kind; what the page is answered. */
  String executes(String conversation, String message, JsonNode data) throws Exception {
    ObjectNode press = on(conversation, message).put("name", "adaptiveCard/action");
    ObjectNode value = press.putObject("value").put("trigger", "manual");
    value.putObject("action").put("type", "Action.Execute").put("verb", "").set("data", data);
    return post("/_conversation/v1/invoke", press);
  }

  @Override
  public void close() {
    process.destroy();
    http.close();
  }

  private ObjectNode on(String conversation, String message) {
    ObjectNode press = from().put("replyToId", message);
    press.putObject("conversation").put("id", conversation);
    return press;
  }

  private ObjectNode from() {
    ObjectNode json = JSON.createObjectNode();
    json.putObject("from").put("id", config.at("/currentUser/id").asText());
    return json;
  }

  private String get(String path) throws Exception {
    return read(HttpRequest.newBuilder(URI.create(address + path)).GET());
  }

  private String post(String path, JsonNode body) throws Exception {
    return read(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private String read(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) throw new AssertionError(answer.uri() + " " + answer.body());
    return answer.body();
  }

  private static int port(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine())
      if (line.startsWith(LISTENS)) return Integer.parseInt(line.substring(LISTENS.length()));
    throw new IOException("The playground ended before it listened");
  }
}
