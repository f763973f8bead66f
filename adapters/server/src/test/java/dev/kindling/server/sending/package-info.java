@NullMarked
package dev.kindling.server.sending;

import org.jspecify.annotations.NullMarked;
