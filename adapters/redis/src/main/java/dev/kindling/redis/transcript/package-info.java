/** What the coach wrote in the practice chat. */
@NullMarked
package dev.kindling.redis.transcript;

import org.jspecify.annotations.NullMarked;
