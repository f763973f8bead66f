/** The admin console: signing in, writing a campaign, watching it leave. */
@NullMarked
package dev.kindling.web.admin;

import org.jspecify.annotations.NullMarked;
