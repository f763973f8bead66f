package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the inputs of a card of ours may be: those of Adaptive Cards 1.2, and a way to send them. */
final class CardInputs {
  static final Set<String> TEXT = Set.of("id", "placeholder", "isMultiline", "maxLength", "value");
  static final Set<String> CHOICES =
      Set.of("id", "placeholder", "style", "wrap", "isMultiSelect", "choices", "value");

  private static final int MOST_CHARACTERS = 2000;
  private final List<String> violations = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private CardInputs() {}

  static List<String> violations(JsonNode card) {
    CardInputs inputs = new CardInputs();
    inputs.inside(card.path("body"));
    boolean sent = card.findValues("data").stream().anyMatch(d -> d.path("filled").asBoolean());
    inputs.require(sent || inputs.ids.isEmpty(), "inputs that no button sends");
    inputs.require(!sent || !inputs.ids.isEmpty(), "a form without inputs on its card");
    return inputs.violations;
  }

  private void inside(JsonNode elements) {
    for (JsonNode element : elements)
      switch (element.path("type").asText()) {
        case "Container" -> inside(element.path("items"));
        case "Input.Text" -> text(element);
        case "Input.ChoiceSet" -> choices(element);
        default -> {} // no input
      }
  }

  private void text(JsonNode input) {
    named(input);
    int most = input.path("maxLength").asInt();
    require(most > 0 && most <= MOST_CHARACTERS, "a box for " + most + " characters");
    require(!input.path("placeholder").asText().isBlank(), "a box that says nothing while empty");
  }

  private void choices(JsonNode input) {
    named(input);
    require(input.path("wrap").asBoolean(), "choices that are cut");
    require(Set.of("expanded", "compact").contains(input.path("style").asText()), "a style");
    require(!input.path("choices").isEmpty(), "nothing to choose");
    Set<String> values = new HashSet<>();
    for (JsonNode choice : input.path("choices")) {
      require(choice.size() == 2 && !choice.path("title").asText().isBlank(), "half a choice");
      require(values.add(choice.path("value").asText()), "two choices of one value");
      require(!choice.path("value").asText().contains(","), "a choice with a comma");
    }
    require(values.containsAll(chosen(input)), "a choice that isn't there");
  }

  private static List<String> chosen(JsonNode input) {
    String value = input.path("value").asText();
    return Stream.of(value.split(",")).filter(one -> !one.isEmpty()).toList();
  }

  private void named(JsonNode input) {
    String id = input.path("id").asText();
    require(id.matches("f-[A-Za-z0-9_.-]+"), "an input with the id " + id);
    require(ids.add(id), "two inputs with the id " + id);
  }

  private void require(boolean holds, String violation) {
    if (!holds) violations.add(violation);
  }
}
