@NullMarked
package dev.kindling.server.xapi;

import org.jspecify.annotations.NullMarked;
