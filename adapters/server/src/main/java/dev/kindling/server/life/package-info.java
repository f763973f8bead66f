/** The life of the process: what it holds, how it begins and how it ends. */
@NullMarked
package dev.kindling.server.life;

import org.jspecify.annotations.NullMarked;
