/** Hand-written stand-ins for what the server supplies, and a real server around the pages. */
@NullMarked
package dev.kindling.web.doubles;

import org.jspecify.annotations.NullMarked;
