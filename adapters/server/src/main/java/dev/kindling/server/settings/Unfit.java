package dev.kindling.server.settings;

/** A text is not of the form that its setting needs; the message says what it must be. */
final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unfit(String mustBe) {
    super(mustBe);
  }
}
