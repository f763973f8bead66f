package dev.kindling.teams;

import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.SendResult;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/**
 * Opens the personal chat with somebody who never wrote to us. Teams gives the same chat whenever
 * it is opened again, so a lost answer is no message in doubt: it is simply opened again.
 */
final class Opening {
  private static final String TEAMS = "msteams";

  private final Connector connector;
  private final ServiceUrls urls;
  private final String bot;

  Opening(Connector connector, ServiceUrls urls, String appId) {
    this.connector = connector;
    this.urls = urls;
    this.bot = appId.isEmpty() ? "" : "28:" + appId;
  }

  /** Sends no message. */
  SendResult open(Account account) {
    AccountId id = account.id();
    String tenant = id.workspace().id();
    String serviceUrl = urls.of(tenant);
    HttpRequest.Builder request =
        Connector.request(serviceUrl, "v3/conversations")
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(body(tenant, id.person())));
    return switch (connector.call(serviceUrl, request)) {
      case Connector.Outcome.Came came -> result(came.answer(), serviceUrl, tenant);
      case Connector.Outcome.Lost lost -> new SendResult.Unreachable(lost.detail());
      case Connector.Outcome.Nothing nothing -> nothing.result();
    };
  }

  private String body(String tenant, String person) {
    var json = Json.object().put("isGroup", false).put("tenantId", tenant);
    json.putObject("bot").put("id", bot);
    json.putArray("members").addObject().put("id", person);
    json.putObject("channelData").putObject("tenant").put("id", tenant);
    return json.toString();
  }

  private SendResult result(Web.Answer.Came came, String serviceUrl, String tenant) {
    int status = came.status();
    if (came.isSuccess()) return opened(came.body(), serviceUrl, tenant);
    if (status == 429 || status == 412) return new SendResult.Limited(wait(came));
    if (status == 408 || status >= 500) return new SendResult.Unreachable("http " + status);
    return Refusals.ofOpening(status, came.body());
  }

  private Duration wait(Web.Answer.Came came) {
    return RetryAfter.read(came.header("Retry-After"), connector.now());
  }

  private SendResult opened(String body, String serviceUrl, String tenant) {
    var json = Json.object(body).orElseGet(Json::object);
    String conversation = json.path("id").asText();
    if (conversation.isEmpty()) return new SendResult.Unreachable("a conversation without an id");
    String own = json.path("serviceUrl").asText();
    String at = connector.allows(own) ? own : serviceUrl;
    return new SendResult.Opened(new Address(at, conversation, bot, tenant, TEAMS, true).text());
  }
}
