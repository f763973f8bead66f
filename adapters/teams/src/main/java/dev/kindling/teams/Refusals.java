package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import java.util.regex.Pattern;

/** Says in plain reasons why Teams will not take a message, by the code it gives. */
final class Refusals {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

  private static final String NOT_FOUND = "ConversationNotFound";

  private Refusals() {}

  /** The detail is Teams' code and never its words, which may name people. */
  static SendResult.Refused of(int status, String body) {
    String code = code(body);
    return new SendResult.Refused(reason(code, status), code.isEmpty() ? "http " + status : code);
  }

  /** The same for opening a conversation: there it is the person who isn't found. */
  static SendResult.Refused ofOpening(int status, String body) {
    SendResult.Refused refused = of(status, body);
    boolean found = status != 404;
    return found ? refused : new SendResult.Refused(Refusal.UNKNOWN_PERSON, refused.detail());
  }

  /** Whether Teams knows nothing of the conversation that was written to. */
  static boolean isNotFound(SendResult.Refused refused) {
    return refused.detail().equals(NOT_FOUND);
  }

  private static String code(String body) {
    JsonNode json = Json.object(body).orElseGet(Json::object);
    String code = json.path("error").path("code").asText();
    return CODE.matcher(code).matches() ? code : "";
  }

  private static Refusal reason(String code, int status) {
    return switch (code) {
      case "BotNotInConversationRoster", "ForbiddenOperationException" -> Refusal.NOT_INSTALLED;
      case "ConversationBlockedByUser", "MessageWritesBlocked" -> Refusal.BLOCKED;
      case "BotDisabledByAdmin" -> Refusal.NOT_ALLOWED;
      case NOT_FOUND -> Refusal.UNKNOWN_PERSON;
      case "MessageSizeTooBig" -> Refusal.TOO_BIG;
      default -> reason(status);
    };
  }

  private static Refusal reason(int status) {
    return switch (status) {
      case 403 -> Refusal.NOT_ALLOWED;
      case 413 -> Refusal.TOO_BIG;
      default -> Refusal.OTHER;
    };
  }
}
