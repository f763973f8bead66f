/** Ports to the platforms: installations, messengers and rooms. */
@NullMarked
package dev.kindling.platform;

import org.jspecify.annotations.NullMarked;
