/**
 * The app package: the zip that an admin uploads so that Kindling stands among their Teams apps.
 * Made by {@link dev.kindling.teams.pack.TeamsPackage}; how it looks is in the files beside it.
 */
@NullMarked
package dev.kindling.teams.pack;

import org.jspecify.annotations.NullMarked;
