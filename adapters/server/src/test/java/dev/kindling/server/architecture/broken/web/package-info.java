/** Offenders: proof that the walls around "web" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.web;

import org.jspecify.annotations.NullMarked;
