@NullMarked
package dev.kindling.server.life;

import org.jspecify.annotations.NullMarked;
