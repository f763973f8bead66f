/** News for the pages that are open on this server. */
@NullMarked
package dev.kindling.web.live;

import org.jspecify.annotations.NullMarked;
