package dev.kindling.slack.view;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.kindling.slack.view.Clients.Client;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calls of methods that show something: one try, and what came of it as a word. */
final class Views {
  static final String OK = "ok";
  static final String LIMITED = "ratelimited";

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{1,60}");

  private Views() {}

  /** A call of one of Slack's methods. */
  @FunctionalInterface
  interface Call {
    @Nullable SlackApiTextResponse by(MethodsClient slack) throws IOException, SlackApiException;
  }

  /**
   * What came of it.
   *
   * @param word {@code ok}, Slack's code, or the name of what went wrong on the way; may be logged
   * @param retryAfter Slack's header; null if there was none
   */
  record Said(String word, @Nullable String retryAfter) {
    boolean isOk() {
      return word.equals(OK);
    }
  }

  /** One try; {@code no_token} without any where there is no client. */
  static Said call(Optional<Client> client, Call call) {
    return client.map(one -> call(one, call)).orElseGet(() -> new Said("no_token", null));
  }

  private static Said call(Client client, Call call) {
    Said said = call(client.methods(), call);
    if (!said.isOk()) client.refused().accept(said.word());
    return said;
  }

  private static Said call(MethodsClient methods, Call call) {
    try {
      return said(call.by(methods));
    } catch (SlackApiException e) {
      int status = e.getResponse().code();
      return new Said(
          status == 429 ? LIMITED : "status_" + status, e.getResponse().header("Retry-After"));
    } catch (IOException | JsonParseException e) {
      return new Said(e.getClass().getSimpleName(), null);
    }
  }

  private static Said said(@Nullable SlackApiTextResponse answer) {
    if (answer == null) return new Said("empty_response", null);
    if (answer.isOk()) return new Said(OK, null);
    String code = answer.getError();
    boolean known = code != null && CODE.matcher(code).matches();
    return new Said(known ? code : "unrecognised", null);
  }
}
