/** What is told, if an organisation wants it, to a record of learning outside. */
@NullMarked
package dev.kindling.experience;

import org.jspecify.annotations.NullMarked;
