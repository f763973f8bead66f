package dev.kindling.language.when;

import dev.kindling.language.text.Tokens;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one kind of moment. */
@FunctionalInterface
interface MomentReader {
  /** The longest one that starts at this place, or null. */
  @Nullable Moment at(Tokens tokens, int index, LocalDate today);
}
