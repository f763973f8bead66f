/** Installing the Slack app by a link. */
@NullMarked
package dev.kindling.web.install;

import org.jspecify.annotations.NullMarked;
