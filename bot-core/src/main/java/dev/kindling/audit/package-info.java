/** Who did what, by ids only. */
@NullMarked
package dev.kindling.audit;

import org.jspecify.annotations.NullMarked;
