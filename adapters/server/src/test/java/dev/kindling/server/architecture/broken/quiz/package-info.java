/** Offenders: proof that the walls around "quiz" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.quiz;

import org.jspecify.annotations.NullMarked;
