/** The unit of everything: its zone, its facts, its clock, its calendar. */
@NullMarked
package dev.kindling.organisation;

import org.jspecify.annotations.NullMarked;
