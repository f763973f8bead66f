package dev.kindling.conversation;

import dev.kindling.message.Entry;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form as somebody filled it in: of what can be chosen only what the form had. What comes back
 * otherwise was made by hand, or by an older form, and counts as left empty.
 */
record Filled(Form form, Input.Submitted submitted) {
  /** The value that was chosen there; empty for none. */
  Optional<String> one(String field) {
    return Optional.of(submitted.value(field)).filter(offered(field)::contains);
  }

  /** The values that were chosen there. */
  Set<String> several(String field) {
    return Arrays.stream(submitted.value(field).split(","))
        .map(String::strip)
        .filter(offered(field)::contains)
        .collect(Collectors.toSet());
  }

  private List<String> offered(String field) {
    return form.fields().stream()
        .filter(one -> one.name().equals(field))
        .flatMap(one -> entries(one).stream())
        .map(Entry::value)
        .toList();
  }

  private static List<Entry> entries(Field field) {
    return switch (field) {
      case Field.Words _ -> List.of();
      case Field.One one -> one.entries();
      case Field.Several several -> several.entries();
    };
  }
}
