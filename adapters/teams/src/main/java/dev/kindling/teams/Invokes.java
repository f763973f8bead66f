package dev.kindling.teams;

/** Answers to invokes: the response's body that a pressed card of the newer kind waits for. */
final class Invokes {
  private static final String MESSAGE = "application/vnd.microsoft.activity.message";

  private Invokes() {}

  /** Done, with nothing to show in the card's place. */
  static String acknowledgement() {
    return Json.object().put("statusCode", 200).put("type", MESSAGE).put("value", "").toString();
  }
}
