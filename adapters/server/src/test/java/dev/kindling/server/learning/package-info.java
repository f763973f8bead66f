@NullMarked
package dev.kindling.server.learning;

import org.jspecify.annotations.NullMarked;
