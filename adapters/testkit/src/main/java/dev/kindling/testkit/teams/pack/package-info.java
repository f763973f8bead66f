/** What Microsoft asks of an app package, as checks. */
@NullMarked
package dev.kindling.testkit.teams.pack;

import org.jspecify.annotations.NullMarked;
