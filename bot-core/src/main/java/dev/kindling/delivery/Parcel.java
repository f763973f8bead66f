package dev.kindling.delivery;

import dev.kindling.message.Message;
import dev.kindling.platform.Account;

/**
 * One message, ready for its platform.
 *
 * @param key travels with the message where the platform has room for it, so that it can be found
 *     again
 * @param textOnly the person asked for plain text: no buttons, no cards
 */
public record Parcel(DeliveryId key, Account account, Way way, Message message, boolean textOnly) {}
