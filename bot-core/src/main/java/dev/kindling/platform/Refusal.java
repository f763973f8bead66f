package dev.kindling.platform;

/** Why a platform will not take a message, in words that an admin can act on. */
public enum Refusal {
  LEFT,
  BLOCKED,
  NOT_INSTALLED,
  UNKNOWN_PERSON,
  TOO_BIG,
  NOT_ALLOWED,
  ACCESS_REVOKED,
  OTHER
}
