package dev.kindling.bench.turns;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import redis.clients.jedis.RedisClient;

/**
 * The baseline: as little as a bot for Slack can do. Bolt checks the signature and routes one
 * command, which raises one number in Redis and answers with it. Bolt's other middleware is left
 * out, as it would ask Slack who we are for every request.
 */
public final class BareBolt {
  static final String SECRET = "a-signing-secret-for-the-bench";

  private final App app;
  private final SlackRequestParser parser;

  private BareBolt(RedisClient redis) {
    SlackConfig quiet = new SlackConfig();
    quiet.setStatsEnabled(false);
    AppConfig config =
        AppConfig.builder()
            .slack(Slack.getInstance(quiet))
            .signingSecret(SECRET)
            .singleTeamBotToken("xoxb-0000000000-a-token-of-the-bench")
            .build();
    SlackSignature.Verifier verifier =
        new SlackSignature.Verifier(new SlackSignature.Generator(SECRET));
    parser = new SlackRequestParser(config);
    app =
        new App(
            config,
            config.getSlack(),
            List.of(new SSLCheck("deprecated"), new RequestVerification(verifier)));
    app.command("/coach", (_, context) -> context.ack("Number " + redis.incr("bench:count")));
  }

  /** Argument: the address of Redis. Prints its own when it is ready. */
  public static void main(String[] arguments) {
    RedisClient redis = RedisClient.create(URI.create(arguments[0]));
    BareBolt bolt = new BareBolt(redis);
    Javalin server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.concurrency.useVirtualThreads = true;
                  config.routes.post("/slack/events", bolt::take);
                })
            .start("127.0.0.1", 0);
    System.out.println("Ready at http://127.0.0.1:" + server.port());
  }

  private void take(Context context) throws Exception {
    Response response = app.run(parser.parse(request(context)));
    context
        .status(response.getStatusCode())
        .contentType(response.getContentType())
        .result(response.getBody() == null ? "" : response.getBody());
  }

  private static HttpRequest request(Context context) {
    Map<String, List<String>> headers =
        context.headerMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
    return HttpRequest.builder()
        .requestUri("/slack/events")
        .requestBody(context.body())
        .headers(new RequestHeaders(headers))
        .remoteAddress(context.ip())
        .build();
  }
}
