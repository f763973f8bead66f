/** Times, dates, days and how often, as people say them. */
@NullMarked
package dev.kindling.language.when;

import org.jspecify.annotations.NullMarked;
