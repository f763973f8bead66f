package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;

/**
 * Answers to invokes: the response's body that a pressed card of the newer kind waits for. Ours
 * shows nothing: the answers come as messages, which every client of the person keeps.
 */
final class Invokes {
  private static final String MESSAGE = "application/vnd.microsoft.activity.message";
  private static final String ERROR = "application/vnd.microsoft.error";

  private Invokes() {}

  /**
   * The body that belongs to it. The status inside is the answer to the press; the response's own
   * only says that it arrived.
   *
   * @param understood false if it was no turn
   */
  static String answer(Activity activity, boolean understood) {
    boolean press = Inputs.CARD_ACTION.equals(activity.getName());
    return (press && !understood ? refusal() : acknowledgement()).toString();
  }

  private static ObjectNode acknowledgement() {
    return Json.object().put("statusCode", 200).put("type", MESSAGE).put("value", "");
  }

  /** For the client's log: people are shown the client's own words. */
  private static ObjectNode refusal() {
    ObjectNode body = Json.object().put("statusCode", 400).put("type", ERROR);
    body.putObject("value").put("code", "BadRequest").put("message", "No button of ours");
    return body;
  }
}
