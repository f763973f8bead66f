package dev.kindling.content.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks fields for values of a kind. What is missing or of another kind becomes a problem and an
 * empty value, so that reading goes on and finds the rest.
 */
public final class Form {
  private final Fields fields;
  private final Problems problems;

  public Form(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  public Spot spot() {
    return fields.spot();
  }

  /** Notes every field that isn't among these: a misspelt name would be lost silently. */
  public Form allows(String... names) {
    Set<String> known = Set.of(names);
    for (Text name : fields.entries().keySet())
      if (!known.contains(name.value()))
        problems.structure(
            name.spot(), "Nobody reads '" + name + "'", "The fields here are: " + sorted(known));
    return this;
  }

  private static String sorted(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining(", ")) + ".";
  }

  /** A text that must be there. */
  public Text text(String name) {
    Text text = optionalText(name);
    if (text != null && !text.isBlank()) return text;
    problems.structure(spot(), "'" + name + "' is missing", "Add a line '" + name + ": …'.");
    return new Text("", spot());
  }

  /** A text, or null. */
  public @Nullable Text optionalText(String name) {
    Value value = fields.value(name);
    return value == null ? null : asText(value);
  }

  /** A list of texts; empty if it isn't there. */
  public List<Text> texts(String name) {
    Value value = fields.value(name);
    return value == null ? List.of() : asTexts(value);
  }

  /** A list of groups of fields; empty if it isn't there. */
  public List<Form> forms(String name) {
    return switch (fields.value(name)) {
      case null -> List.of();
      case Items items -> items.values().stream().map(this::asForm).toList();
      case Text other -> List.of(asForm(other));
      case Fields other -> List.of(asForm(other));
    };
  }

  /** The group of fields of that name; empty if it isn't there. */
  public Form form(String name) {
    Value value = fields.value(name);
    return value == null ? new Form(Fields.none(spot()), problems) : asForm(value);
  }

  /** Every field as a group of fields, by its name. */
  public Map<Text, Form> formsByName() {
    Map<Text, Form> forms = new LinkedHashMap<>();
    fields.entries().forEach((name, value) -> forms.put(name, asForm(value)));
    return forms;
  }

  /** Every field as a text, by its name. */
  public Map<Text, Text> textsByName() {
    Map<Text, Text> texts = new LinkedHashMap<>();
    fields.entries().forEach((name, value) -> texts.put(name, asText(value)));
    return texts;
  }

  /** Every field as a list of texts, by its name; a single text is a list of one. */
  public Map<Text, List<Text>> listsByName() {
    Map<Text, List<Text>> lists = new LinkedHashMap<>();
    fields.entries().forEach((name, value) -> lists.put(name, asTexts(value)));
    return lists;
  }

  private List<Text> asTexts(Value value) {
    return switch (value) {
      case Text text -> List.of(text);
      case Items items -> items.values().stream().map(this::asText).toList();
      case Fields _ -> List.of(asText(value));
    };
  }

  private Text asText(Value value) {
    if (value instanceof Text text) return text;
    problems.structure(value.spot(), "This should be a text", "Put it in \"quotes\" on one line.");
    return new Text("", value.spot());
  }

  private Form asForm(Value value) {
    if (value instanceof Fields some) return new Form(some, problems);
    problems.structure(value.spot(), "This should be named fields", "Write 'name: …' under it.");
    return new Form(Fields.none(value.spot()), problems);
  }
}
