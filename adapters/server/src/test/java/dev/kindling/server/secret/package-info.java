@NullMarked
package dev.kindling.server.secret;

import org.jspecify.annotations.NullMarked;
