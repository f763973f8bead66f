/**
 * What can be learnt: packs, tracks, lessons, items, concepts, local facts and the coach's words.
 */
@NullMarked
package dev.kindling.curriculum;

import org.jspecify.annotations.NullMarked;
