package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import java.util.regex.Pattern;

/** Says in plain reasons why Teams will not take a message, by the code it gives. */
final class Refusals {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

  private Refusals() {}

  /** The detail is Teams' code and never its words, which may name people. */
  static SendResult.Refused of(int status, String body) {
    String code = code(body);
    return new SendResult.Refused(reason(code, status), code.isEmpty() ? "http " + status : code);
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
      case "ConversationNotFound" -> Refusal.UNKNOWN_PERSON;
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
