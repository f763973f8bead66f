package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a card of ours may hold: the part of Adaptive Cards 1.2 that works in every Teams client,
 * with wrapped text, words for those who see no card, and buttons that send an id alone. What isn't
 * named here is a violation, so that a newer feature can't slip in.
 */
public final class CardRules {
  /** The safe size of a card, in bytes of UTF-8 and of UTF-16. */
  public static final int LARGEST = 28 * 1024;

  /** Of a label; an option has its letter and a space before it. */
  private static final int LONGEST_LABEL = 20;

  /** More in one row are left out by some clients. */
  private static final int MOST_OPTIONS = 5;

  private static final int MOST_BUTTONS = 3;
  private static final Pattern OPTION = Pattern.compile("q\\d+-\\d.*");
  private static final Pattern LETTERED = Pattern.compile("[A-Z]( .*)?");

  private static final Set<String> COMMON = Set.of("type", "spacing", "separator");
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry("TextBlock", Set.of("text", "wrap", "size", "weight", "isSubtle")),
          Map.entry("RichTextBlock", Set.of("inlines")),
          Map.entry(
              "TextRun", Set.of("text", "size", "weight", "isSubtle", "italic", "selectAction")),
          Map.entry("Image", Set.of("url", "altText", "size")),
          Map.entry("FactSet", Set.of("facts")),
          Map.entry("Container", Set.of("items")),
          Map.entry("Input.Text", CardInputs.TEXT),
          Map.entry("Input.ChoiceSet", CardInputs.CHOICES),
          Map.entry("ActionSet", Set.of("actions")),
          Map.entry("Action.Submit", Set.of("title", "data", "style")),
          Map.entry("Action.OpenUrl", Set.of("url")));
  private static final Set<String> CARD =
      Set.of("type", "$schema", "version", "lang", "fallbackText", "body");

  private final List<String> violations = new ArrayList<>();

  private CardRules() {}

  /** What is wrong with a card, in words; empty if nothing is. */
  public static List<String> violations(JsonNode card) {
    CardRules rules = new CardRules();
    rules.card(card);
    return List.copyOf(rules.violations);
  }

  private void card(JsonNode card) {
    String json = card.toString();
    int bytes = Math.max(json.getBytes(StandardCharsets.UTF_8).length, 2 * json.length());
    require(bytes <= LARGEST, "a card of " + bytes + " bytes");
    require(card.path("type").asText().equals("AdaptiveCard"), "no AdaptiveCard");
    require(card.path("version").asText().equals("1.2"), "another version than 1.2");
    require(!card.path("fallbackText").asText().isBlank(), "no fallbackText");
    require(!card.path("body").isEmpty(), "an empty body");
    card.fieldNames().forEachRemaining(name -> require(CARD.contains(name), "a card's " + name));
    card.path("body").forEach(this::element);
    violations.addAll(CardInputs.violations(card));
  }

  private void element(JsonNode element) {
    String type = known(element);
    oneOf(element, "spacing", "none", "small", "medium", "large");
    switch (type) {
      case "TextBlock" -> textBlock(element);
      case "RichTextBlock" -> richTextBlock(element);
      case "Image" -> image(element);
      case "FactSet" -> element.path("facts").forEach(this::fact);
      case "Container" -> container(element.path("items"));
      case "Input.Text", "Input.ChoiceSet" -> {} // they have rules of their own
      case "ActionSet" -> actions(element.path("actions"));
      default -> violations.add("an element " + type);
    }
  }

  private void container(JsonNode items) {
    require(!items.isEmpty(), "an empty container");
    items.forEach(this::element);
  }

  private void textBlock(JsonNode block) {
    text(block, "text");
    require(block.path("wrap").isBoolean() && block.path("wrap").asBoolean(), "text that is cut");
    looks(block);
  }

  private void richTextBlock(JsonNode block) {
    require(!block.path("inlines").isEmpty(), "a text without runs");
    block.path("inlines").forEach(this::run);
  }

  private void run(JsonNode run) {
    require(known(run).equals("TextRun"), "a run of another type");
    require(run.path("text").isTextual(), "a run without text");
    looks(run);
    if (run.has("selectAction")) link(run.path("selectAction"));
  }

  private void link(JsonNode action) {
    require(known(action).equals("Action.OpenUrl"), "a link that does something else");
    require(action.path("url").asText().startsWith("https://"), "a link that is not https");
  }

  private void image(JsonNode image) {
    text(image, "altText");
    require(image.path("url").asText().startsWith("https://"), "a picture that is not https");
    oneOf(image, "size", "auto", "stretch", "small", "medium", "large");
  }

  private void fact(JsonNode fact) {
    require(fact.path("title").isTextual() && fact.path("value").isTextual(), "half a fact");
    require(fact.size() == 2, "a fact with more than title and value");
  }

  private void actions(JsonNode actions) {
    boolean options = !actions.isEmpty() && isOption(actions.get(0));
    int most = options ? MOST_OPTIONS : MOST_BUTTONS;
    require(!actions.isEmpty() && actions.size() <= most, actions.size() + " actions");
    actions.forEach(this::submit);
  }

  private static boolean isOption(JsonNode action) {
    return OPTION.matcher(action.at("/data/kindling").asText()).matches();
  }

  private void submit(JsonNode action) {
    require(known(action).equals("Action.Submit"), "an action " + action.path("type").asText());
    text(action, "title");
    String title = action.path("title").asText();
    boolean option = isOption(action);
    require(!option || LETTERED.matcher(title).matches(), "an option without its letter");
    int length = title.length() - (option ? 2 : 0);
    require(length <= LONGEST_LABEL, "a label of " + length + " characters");
    JsonNode data = action.path("data");
    boolean form = data.path("filled").asBoolean();
    require(data.size() == (form ? 2 : 1), "a button with more than an id");
    require(data.path("kindling").isTextual(), "a button without an id");
    oneOf(action, "style", "default", "positive", "destructive");
  }

  private void looks(JsonNode text) {
    oneOf(text, "size", "default", "small", "medium", "large", "extraLarge");
    oneOf(text, "weight", "default", "lighter", "bolder");
  }

  private String known(JsonNode element) {
    String type = element.path("type").asText();
    Set<String> names = KNOWN.getOrDefault(type, Set.of());
    element
        .fieldNames()
        .forEachRemaining(
            name -> require(COMMON.contains(name) || names.contains(name), type + " with " + name));
    return type;
  }

  private void text(JsonNode element, String name) {
    require(
        !element.path(name).asText().isBlank(), element.path("type").asText() + " without " + name);
  }

  private void oneOf(JsonNode element, String name, String... values) {
    if (!element.has(name)) return;
    String value = element.path(name).asText();
    require(List.of(values).contains(value), name + " " + value);
  }

  private void require(boolean holds, String violation) {
    if (!holds) violations.add(violation);
  }
}
