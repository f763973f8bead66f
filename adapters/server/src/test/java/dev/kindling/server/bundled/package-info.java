@NullMarked
package dev.kindling.server.bundled;

import org.jspecify.annotations.NullMarked;
