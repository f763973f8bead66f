package dev.kindling.content.check;

import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;

/** One rule for packs. Never throws, whatever was written; a broken part is noted once. */
@FunctionalInterface
interface Check {
  void check(PackDraft pack, Problems problems);
}
