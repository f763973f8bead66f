package dev.kindling.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.slack.api.util.json.GsonFactory;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.slack.blockkit.Page;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the response URL that came with a command or a click: five times within half an hour.
 */
final class ResponseUrls {
  private static final Gson JSON = GsonFactory.createSnakeCase();
  private static final MediaType TYPE = MediaType.get("application/json; charset=utf-8");

  private final Hooks hooks;
  private final OkHttpClient http;
  private final InstantSource clock;

  ResponseUrls(Hooks hooks, OkHttpClient http, InstantSource clock) {
    this.hooks = hooks;
    this.http = http;
    this.clock = clock;
  }

  /** One attempt. A new message is seen by this person only; a replacement is as the original. */
  SendResult send(@Nullable String address, Page page, boolean replace) {
    Optional<URI> hook = hooks.allowed(address);
    if (hook.isEmpty()) return new SendResult.Refused(Refusal.OTHER, "no_such_response_url");
    try {
      return post(hook.get(), body(page, replace));
    } catch (Wire.NotReached _) {
      return new SendResult.Unreachable("no_connection");
    } catch (IOException e) {
      return new SendResult.Unknown(e.getClass().getSimpleName());
    }
  }

  private static String body(Page page, boolean replace) {
    String how = replace ? "\"replace_original\":true" : "\"response_type\":\"ephemeral\"";
    String original = replace ? "" : ",\"replace_original\":false";
    String words = ",\"text\":" + page.said();
    return "{" + how + original + words + ",\"blocks\":" + page.drawn() + "}";
  }

  private SendResult post(URI hook, String json) throws IOException {
    Request request =
        new Request.Builder().url(hook.toString()).post(RequestBody.create(json, TYPE)).build();
    try (Response response = http.newCall(request).execute()) {
      RetryAfter retryAfter = new RetryAfter(response.header("Retry-After"), clock.instant());
      String body = response.body().string();
      return body.startsWith("{")
          ? said(body, response.code(), retryAfter)
          : bare(response.code(), retryAfter);
    }
  }

  private static SendResult bare(int status, RetryAfter retryAfter) {
    return status == 200 ? new SendResult.Sent("") : Replies.status(status, retryAfter);
  }

  private static SendResult said(String body, int status, RetryAfter retryAfter) {
    JsonObject said = parsed(body);
    if (status == 200 && !new JsonPrimitive(false).equals(said.get("ok")))
      return new SendResult.Sent("");
    if (status == 429 || status >= 500 || !said.has("error"))
      return Replies.status(status, retryAfter);
    return Replies.error(said.get("error").toString().replace("\"", ""), retryAfter);
  }

  private static JsonObject parsed(String body) {
    try {
      return JSON.fromJson(body, JsonObject.class);
    } catch (JsonParseException _) {
      return new JsonObject();
    }
  }
}
