/** A council or other body: settings, groups, roles and calendars. */
@NullMarked
package dev.kindling.organisation;

import org.jspecify.annotations.NullMarked;
