package dev.kindling.slack.view;

import com.slack.api.methods.MethodsClient;
import dev.kindling.platform.Workspace;
import java.util.Optional;

/** Slack's methods with the token of a workspace. */
@FunctionalInterface
public interface Clients {
  /** To be asked for anew each time, as tokens change; empty while there is no token. */
  Optional<MethodsClient> of(Workspace workspace);
}
