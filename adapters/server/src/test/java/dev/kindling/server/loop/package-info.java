@NullMarked
package dev.kindling.server.loop;

import org.jspecify.annotations.NullMarked;
