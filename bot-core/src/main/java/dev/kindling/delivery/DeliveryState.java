package dev.kindling.delivery;

import java.util.Locale;

/** The states of a delivery. The last five are final, but for an admin's "send again". */
public enum DeliveryState {
  PLANNED,
  SENDING,
  SENT,
  UNCERTAIN,
  FAILED,
  EXPIRED,
  CANCELLED;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
