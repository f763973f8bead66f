/** The walls of the house, each with its reason and each able to fail. */
@NullMarked
package dev.kindling.server.architecture;

import org.jspecify.annotations.NullMarked;
