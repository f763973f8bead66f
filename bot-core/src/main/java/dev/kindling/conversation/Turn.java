package dev.kindling.conversation;

import dev.kindling.delivery.Way;
import dev.kindling.platform.Account;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did, from a request whose sender was proven.
 *
 * @param account who, and where they can be written to
 * @param name what the platform calls them; null if it didn't say
 * @param zone their zone as the platform knows it; null if it didn't say. Used for newcomers
 * @param answers how answers leave: in the response, or as a new message in some room
 * @param original the message whose button was pressed, so that an answered question can lose its
 *     buttons; null if there is none or it can't be replaced
 */
public record Turn(
    TurnKey key,
    Account account,
    @Nullable String name,
    @Nullable ZoneId zone,
    Input input,
    Way answers,
    Way.@Nullable Replace original) {}
