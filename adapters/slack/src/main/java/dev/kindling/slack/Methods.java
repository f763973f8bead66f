package dev.kindling.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import dev.kindling.slack.install.Pass;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.OkHttpClient;

/** Slack's methods, one request a call; a client for each token, all on one HTTP client. */
final class Methods {
  private static final int REMEMBERED = 1_000;

  private final Slack slack;
  private final Map<Pass.Valid, MethodsClient> clients =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Pass.Valid, MethodsClient> eldest) {
              return size() > REMEMBERED;
            }
          });

  Methods(SlackSettings settings, OkHttpClient http) {
    SlackConfig config = Sdk.quiet();
    config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
    this.slack = Slack.getInstance(config, new SlackHttpClient(http));
  }

  /** Called with that token; where it is good in several workspaces, each call says which. */
  MethodsClient with(Pass.Valid pass) {
    return clients.computeIfAbsent(pass, this::client);
  }

  private MethodsClient client(Pass.Valid pass) {
    return slack.methods(pass.token().value(), pass.team());
  }

  /** Called with that token, once. */
  MethodsClient with(String token) {
    return slack.methods(token);
  }

  /** Called without a token. */
  MethodsClient withoutToken() {
    return slack.methods();
  }
}
