/** What people remember after a year with the coach, and with simpler plans. */
@NullMarked
package dev.kindling.bench.learning;

import org.jspecify.annotations.NullMarked;
