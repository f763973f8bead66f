/** Tests of windows and pages as they are drawn. */
@NullMarked
package dev.kindling.slack.view;

import org.jspecify.annotations.NullMarked;
