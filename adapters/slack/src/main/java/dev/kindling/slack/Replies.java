package dev.kindling.slack;

import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Slack's error codes and HTTP statuses mean for a message. */
final class Replies {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{1,60}");

  private Replies() {}

  /** What {@code ok: false} with this code says. */
  static SendResult error(@Nullable String code, RetryAfter retryAfter) {
    String error = code(code);
    return switch (error) {
      case "ratelimited", "rate_limited", "message_limit_exceeded" ->
          new SendResult.Limited(retryAfter.rest());
      // Slack's own words: "it's possible some aspect of the operation succeeded".
      case "fatal_error", "internal_error", "service_unavailable", "request_timeout" ->
          new SendResult.Unknown(error);
      default -> new SendResult.Refused(refusal(error), error);
    };
  }

  /** The code, if it looks like one: what is no code may hold anything. */
  static String code(@Nullable String code) {
    return code == null || !CODE.matcher(code).matches() ? "unrecognised" : code;
  }

  /** What a status other than 200 says; a proxy may have given it, so 5xx leaves it open. */
  static SendResult status(int status, RetryAfter retryAfter) {
    if (status == 429) return new SendResult.Limited(retryAfter.rest());
    String detail = "http_" + status;
    if (status >= 500 || status == 408) return new SendResult.Unknown(detail);
    if (status == 413) return new SendResult.Refused(Refusal.TOO_BIG, detail);
    return new SendResult.Refused(Refusal.OTHER, detail);
  }

  private static Refusal refusal(String error) {
    return switch (error) {
      case "channel_not_found", "user_not_found", "users_not_found", "user_not_visible" ->
          Refusal.UNKNOWN_PERSON;
      case "user_disabled", "is_archived", "user_is_restricted" -> Refusal.LEFT;
      case "account_inactive",
          "token_revoked",
          "token_expired",
          "invalid_auth",
          "not_authed",
          "no_permission",
          "org_login_required",
          "team_access_not_granted",
          "access_denied" ->
          Refusal.ACCESS_REVOKED;
      case "app_not_installed", "not_in_channel" -> Refusal.NOT_INSTALLED;
      case "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel",
          "restricted_action_non_threadable_channel",
          "restricted_action_thread_locked",
          "cannot_dm_bot",
          "messages_tab_disabled",
          "missing_scope",
          "ekm_access_denied",
          "not_allowed_token_type",
          "two_factor_setup_required" ->
          Refusal.NOT_ALLOWED;
      case "msg_too_long", "msg_blocks_too_long", "metadata_too_large" -> Refusal.TOO_BIG;
      default -> Refusal.OTHER;
    };
  }
}
