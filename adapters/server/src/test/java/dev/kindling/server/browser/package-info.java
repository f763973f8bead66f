/** The pages in a real browser: what people see, hear and reach with a keyboard. */
@NullMarked
package dev.kindling.server.browser;

import org.jspecify.annotations.NullMarked;
