package dev.kindling.content.draft;

import dev.kindling.content.source.Text;

/** What only the organisation knows: the question, an example, and the wording without it. */
public record FactDraft(Text id, Text ask, Text example, Text unset) {}
