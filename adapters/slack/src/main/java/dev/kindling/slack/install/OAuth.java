package dev.kindling.slack.install;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.slack.SlackMethods;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Installs the app by a link (OAuth v2): {@link #question} is where people say yes, {@link
 * #exchange} makes an installation of the code with which Slack sends them back. It keeps nothing.
 */
public final class OAuth {
  private final URI api;
  private final String clientId;
  private final String clientSecret;
  private final URI back;
  private final MethodsClient methods;

  /**
   * @param api where Slack's methods are, ends with a slash
   * @param back where Slack sends people back to; the app must know it
   */
  public OAuth(URI api, String clientId, String clientSecret, URI back) {
    this.api = api;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.back = back;
    this.methods = SlackMethods.withoutToken(api);
  }

  /**
   * Slack's own page that asks whether the app may be installed.
   *
   * @param state comes back with the answer
   */
  public URI question(String state) {
    String scopes = String.join(",", Scope.keys());
    return api.resolve(
        "/oauth/v2/authorize?client_id=%s&scope=%s&redirect_uri=%s&state=%s"
            .formatted(
                encoded(clientId), encoded(scopes), encoded(back.toString()), encoded(state)));
  }

  /**
   * Asks once what a code is worth.
   *
   * @param organisation to whom the installation is to belong
   */
  public Granted exchange(String code, OrganisationId organisation, Instant now) {
    try {
      return granted(asked(code), organisation, now);
    } catch (IOException | SlackApiException | JsonParseException _) {
      return new Granted.Unreachable();
    }
  }

  private @Nullable OAuthV2AccessResponse asked(String code) throws IOException, SlackApiException {
    return methods.oauthV2Access(ask ->
        ask.clientId(clientId).clientSecret(clientSecret).code(code).redirectUri(back.toString()));
  }

  private static Granted granted(
      @Nullable OAuthV2AccessResponse said, OrganisationId organisation, Instant now) {
    if (said == null) return new Granted.Unreachable();
    if (!said.isOk() || said.getAccessToken() == null)
      return new Granted.Refused(said.getError() == null ? "no_token" : said.getError());
    Installation installation = installation(said, organisation, now);
    Set<Scope> missing = EnumSet.allOf(Scope.class);
    installation.scopes().forEach(key -> Scope.of(key).ifPresent(missing::remove));
    return new Granted.Installed(installation, missing);
  }

  private static Installation installation(
      OAuthV2AccessResponse said, OrganisationId organisation, Instant now) {
    OAuthV2AccessResponse.Team team = said.isEnterpriseInstall() ? null : said.getTeam();
    OAuthV2AccessResponse.Enterprise enterprise = said.getEnterprise();
    return new Installation(
        enterprise == null ? null : enterprise.getId(),
        team == null ? null : team.getId(),
        name(team, enterprise),
        given(said.getAppId()),
        given(said.getBotUserId()),
        token(said, now),
        scopes(said.getScope()),
        now,
        said.getAuthedUser() == null ? "" : given(said.getAuthedUser().getId()),
        organisation);
  }

  private static String name(
      OAuthV2AccessResponse.@Nullable Team team,
      OAuthV2AccessResponse.@Nullable Enterprise enterprise) {
    if (team != null) return given(team.getName());
    return enterprise == null ? "" : given(enterprise.getName());
  }

  private static BotToken token(OAuthV2AccessResponse said, Instant now) {
    Integer seconds = said.getExpiresIn();
    return seconds == null || seconds <= 0
        ? BotToken.lasting(said.getAccessToken())
        : new BotToken(said.getAccessToken(), now.plusSeconds(seconds), said.getRefreshToken());
  }

  private static Set<String> scopes(@Nullable String joined) {
    List<String> all = joined == null ? List.of() : Arrays.asList(joined.split("[, ]+"));
    return all.stream().filter(scope -> !scope.isBlank()).collect(Collectors.toSet());
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
