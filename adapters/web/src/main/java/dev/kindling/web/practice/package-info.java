/** The practice chat: the coach in a browser, for trying things out. */
@NullMarked
package dev.kindling.web.practice;

import org.jspecify.annotations.NullMarked;
