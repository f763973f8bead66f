/** Campaigns, their frozen audiences and their receipts. */
@NullMarked
package dev.kindling.redis.campaign;

import org.jspecify.annotations.NullMarked;
