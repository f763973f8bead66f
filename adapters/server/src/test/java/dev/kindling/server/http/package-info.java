@NullMarked
package dev.kindling.server.http;

import org.jspecify.annotations.NullMarked;
