/** Installing the Slack app by links. */
@NullMarked
package dev.kindling.server.install;

import org.jspecify.annotations.NullMarked;
