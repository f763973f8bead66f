package dev.kindling.organisation;

/** A nation of the United Kingdom: decides which bank holidays are kept. */
public enum Nation {
  ENGLAND,
  WALES,
  SCOTLAND,
  NORTHERN_IRELAND
}
