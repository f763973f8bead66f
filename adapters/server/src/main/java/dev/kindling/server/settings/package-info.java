/** Settings: what there is to set, read from a file and the environment, checked all at once. */
@NullMarked
package dev.kindling.server.settings;

import org.jspecify.annotations.NullMarked;
