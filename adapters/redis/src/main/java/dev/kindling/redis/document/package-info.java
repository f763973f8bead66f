/** How the core's values are written as text, with a schema number. */
@NullMarked
package dev.kindling.redis.document;

import org.jspecify.annotations.NullMarked;
