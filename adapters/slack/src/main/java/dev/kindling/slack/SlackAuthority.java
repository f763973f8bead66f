package dev.kindling.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.oauth.OAuthV2AccessRequest;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.kindling.slack.install.Authority;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks Slack about installations, one request a question, within 13 seconds; whose a token is,
 * within two, as somebody may be waiting for an answer meanwhile.
 */
final class SlackAuthority implements Authority {
  /** They say nothing about what was asked. */
  private static final Set<String> NOT_NOW =
      Set.of(
          "ratelimited",
          "rate_limited",
          "fatal_error",
          "internal_error",
          "service_unavailable",
          "request_timeout");

  private final Methods methods;
  private final Methods quick;
  private final SlackSettings.@Nullable Client client;
  private final InstantSource clock;

  SlackAuthority(Methods methods, Methods quick, SlackSettings settings, InstantSource clock) {
    this.methods = methods;
    this.quick = quick;
    this.client = settings.client();
    this.clock = clock;
  }

  /** A question to Slack. */
  @FunctionalInterface
  private interface Asking {
    Answer of(MethodsClient methods) throws IOException, SlackApiException;
  }

  @Override
  public Answer exchange(String code, String redirect) {
    return access(request().code(code).redirectUri(redirect));
  }

  @Override
  public Answer refresh(String refresh) {
    return access(request().grantType("refresh_token").refreshToken(refresh));
  }

  @Override
  public Answer test(String token) {
    return asked(
        quick.with(token),
        slack -> {
          AuthTestResponse said = slack.authTest(test -> test);
          if (said == null) return new Answer.Silent("empty_response");
          return said.isOk() ? Grants.of(said, token) : refused(said.getError());
        });
  }

  private OAuthV2AccessRequest.OAuthV2AccessRequestBuilder request() {
    if (client == null) throw new IllegalStateException("The settings name no client of Slack's");
    return OAuthV2AccessRequest.builder().clientId(client.id()).clientSecret(client.secret());
  }

  private Answer access(OAuthV2AccessRequest.OAuthV2AccessRequestBuilder request) {
    return asked(
        methods.withoutToken(),
        slack -> {
          OAuthV2AccessResponse said = slack.oauthV2Access(request.build());
          if (said == null) return new Answer.Silent("empty_response");
          return said.isOk() ? Grants.of(said, clock.instant()) : refused(said.getError());
        });
  }

  private static Answer asked(MethodsClient client, Asking asking) {
    try {
      return asking.of(client);
    } catch (SlackApiException e) {
      return new Answer.Silent("http_" + e.getResponse().code());
    } catch (IOException | JsonParseException e) {
      return new Answer.Silent(e.getClass().getSimpleName());
    }
  }

  private static Answer refused(@Nullable String error) {
    String code = Replies.code(error);
    return NOT_NOW.contains(code) ? new Answer.Silent(code) : new Answer.Refused(code);
  }
}
