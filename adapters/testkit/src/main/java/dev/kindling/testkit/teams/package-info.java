/** A Bot Connector of our own, strict where Microsoft's is, and the activities that Teams posts. */
@NullMarked
package dev.kindling.testkit.teams;

import org.jspecify.annotations.NullMarked;
