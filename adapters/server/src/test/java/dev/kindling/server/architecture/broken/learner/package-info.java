/** Offenders: proof that the walls around "learner" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.learner;

import org.jspecify.annotations.NullMarked;
