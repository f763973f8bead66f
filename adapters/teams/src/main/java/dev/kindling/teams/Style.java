package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How words look. */
enum Style {
  HEADING,
  /** What stands above a field, and an option that was chosen. */
  LABEL,
  BODY,
  NOTE;

  /** Written on a text block, or on a run of text: both take the same properties. */
  ObjectNode on(ObjectNode json) {
    return switch (this) {
      case HEADING -> json.put("size", "large").put("weight", "bolder");
      case LABEL -> json.put("weight", "bolder");
      case BODY -> json;
      case NOTE -> json.put("size", "small").put("isSubtle", true);
    };
  }
}
