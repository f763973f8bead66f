/** What a pack must be like; each rule is a small check of its own. */
@NullMarked
package dev.kindling.content.check;

import org.jspecify.annotations.NullMarked;
