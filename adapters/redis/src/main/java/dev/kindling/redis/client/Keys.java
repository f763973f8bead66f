package dev.kindling.redis.client;

import dev.kindling.organisation.OrganisationId;

/** The names of keys. All of an organisation's begin with its hash tag, so they share a slot. */
public final class Keys {
  private Keys() {}

  /** What every key of the organisation begins with: {@code kindling:{org}}. */
  public static String of(OrganisationId organisation) {
    return "kindling:{" + organisation.value() + "}";
  }

  /** A key of the organisation: {@code kindling:{org}:a:b}. */
  public static String of(OrganisationId organisation, String... parts) {
    return of(organisation) + ":" + String.join(":", parts);
  }
}
