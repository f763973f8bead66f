/** What there is to learn: packs, tracks, lessons, items, concepts and local facts. */
@NullMarked
package dev.kindling.curriculum;

import org.jspecify.annotations.NullMarked;
