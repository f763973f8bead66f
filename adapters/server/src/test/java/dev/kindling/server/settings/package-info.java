@NullMarked
package dev.kindling.server.settings;

import org.jspecify.annotations.NullMarked;
