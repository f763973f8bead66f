package dev.kindling.content.draft;

import dev.kindling.content.source.Text;

/** Where a lesson's facts come from. */
public record SourceDraft(Text title, Text url, Text licence) {}
