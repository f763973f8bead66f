/** Learners' records, and the commit that changes everything together. */
@NullMarked
package dev.kindling.redis.records;

import org.jspecify.annotations.NullMarked;
