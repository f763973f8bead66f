package dev.kindling.teams;

import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.message.Message;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;

/** Parcels to send. */
final class Parcels {
  private Parcels() {}

  static Parcel to(Account account, Message message) {
    return to(account, message, new Way.Post(null));
  }

  static Parcel to(Account account, Message message, Way way) {
    return new Parcel(DeliveryId.of("test", 0), account, way, message, false);
  }

  static Parcel textOnly(Account account, Message message) {
    return new Parcel(DeliveryId.of("test", 0), account, new Way.Post(null), message, true);
  }

  static Account account(String serviceUrl) {
    return account(serviceUrl, 4);
  }

  /** One of many people, each with a chat of their own. */
  static Account account(String serviceUrl, int number) {
    String chat = "a:1/2+3 " + number;
    AccountId id = AccountId.of(Platform.TEAMS, Riverside.TENANT, "someone");
    return Account.of(id)
        .at(new Address(serviceUrl, chat, "28:bot", Riverside.TENANT, "msteams").text());
  }
}
