/** What is counted and measured; nothing of it tells anybody from anybody. */
@NullMarked
package dev.kindling.server.metrics;

import org.jspecify.annotations.NullMarked;
