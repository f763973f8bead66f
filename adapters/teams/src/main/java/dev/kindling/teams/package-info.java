/** The door to Microsoft Teams. */
@NullMarked
package dev.kindling.teams;

import org.jspecify.annotations.NullMarked;
