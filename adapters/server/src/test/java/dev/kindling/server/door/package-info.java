@NullMarked
package dev.kindling.server.door;

import org.jspecify.annotations.NullMarked;
