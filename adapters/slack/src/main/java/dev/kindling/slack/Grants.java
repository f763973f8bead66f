package dev.kindling.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.kindling.slack.install.Authority.Answer;
import dev.kindling.slack.install.Authority.Grant;
import dev.kindling.slack.install.BotToken;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what Slack grants. */
final class Grants {
  private Grants() {}

  /** Silent if what a bot needs isn't there. */
  static Answer of(OAuthV2AccessResponse said, Instant now) {
    boolean bot = said.getAccessToken() != null && !"user".equals(said.getTokenType());
    boolean somewhere = said.getTeam() != null || said.getEnterprise() != null;
    if (!bot || !somewhere) return new Answer.Silent("no_bot_token");
    OAuthV2AccessResponse.Team team = said.isEnterpriseInstall() ? null : said.getTeam();
    OAuthV2AccessResponse.Enterprise enterprise = said.getEnterprise();
    return new Answer.Granted(
        new Grant(
            token(said, now),
            enterprise == null ? null : enterprise.getId(),
            team == null ? null : team.getId(),
            text(team == null ? name(enterprise) : team.getName()),
            text(said.getAppId()),
            text(said.getBotUserId()),
            scopes(said.getScope()),
            said.getAuthedUser() == null ? "" : text(said.getAuthedUser().getId())));
  }

  /** The token isn't read from the answer: it is the one that was asked about. */
  static Answer of(AuthTestResponse said, String token) {
    return new Answer.Granted(
        new Grant(
            BotToken.lasting(token),
            said.getEnterpriseId(),
            said.isEnterpriseInstall() ? null : said.getTeamId(),
            text(said.getTeam()),
            text(said.getAppId()),
            text(said.getUserId()),
            Set.of(),
            ""));
  }

  private static BotToken token(OAuthV2AccessResponse said, Instant now) {
    Integer seconds = said.getExpiresIn();
    boolean lasts = said.getRefreshToken() == null || seconds == null;
    return lasts
        ? BotToken.lasting(said.getAccessToken())
        : new BotToken(said.getAccessToken(), now.plusSeconds(seconds), said.getRefreshToken());
  }

  private static @Nullable String name(OAuthV2AccessResponse.@Nullable Enterprise enterprise) {
    return enterprise == null ? null : enterprise.getName();
  }

  private static Set<String> scopes(@Nullable String scopes) {
    return Arrays.stream(text(scopes).split(","))
        .map(String::strip)
        .filter(scope -> !scope.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
