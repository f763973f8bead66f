/** A pack as it was written: every part knows its line, and nothing is trusted yet. */
@NullMarked
package dev.kindling.content.draft;

import org.jspecify.annotations.NullMarked;
