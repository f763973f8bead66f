/** What the fake platforms have in common: a server, limits, mishaps and what they count. */
@NullMarked
package dev.kindling.testkit.traffic;

import org.jspecify.annotations.NullMarked;
