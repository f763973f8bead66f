package dev.kindling.review;

/** How sure somebody was of an answer. Asked once a session, and may be skipped. */
public enum Sureness {
  /** Not asked, or skipped. */
  NOT_SAID(0),
  GUESSING(1),
  THINK_SO(2),
  SURE(3);

  private final int code;

  Sureness(int code) {
    this.code = code;
  }

  /** The two bits this is kept as. */
  int code() {
    return code;
  }

  static Sureness of(int code) {
    return switch (code) {
      case 0 -> NOT_SAID;
      case 1 -> GUESSING;
      case 2 -> THINK_SO;
      case 3 -> SURE;
      default -> throw new IllegalArgumentException("No sureness has the code " + code);
    };
  }
}
