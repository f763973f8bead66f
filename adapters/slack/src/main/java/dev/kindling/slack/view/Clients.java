package dev.kindling.slack.view;

import com.slack.api.methods.MethodsClient;
import dev.kindling.platform.Workspace;
import java.util.Optional;
import java.util.function.Consumer;

/** Slack's methods with the token of a workspace. */
@FunctionalInterface
public interface Clients {
  /** To be asked for anew each time, as tokens change; empty while there is no token. */
  Optional<Client> of(Workspace workspace);

  /**
   * Slack's methods with one token.
   *
   * @param refused told the code with which Slack refused a call
   */
  record Client(MethodsClient methods, Consumer<String> refused) {}
}
