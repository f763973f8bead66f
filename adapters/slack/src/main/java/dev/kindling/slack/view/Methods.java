package dev.kindling.slack.view;

import com.slack.api.methods.MethodsClient;
import dev.kindling.platform.Workspace;

/** Slack's methods with the token of a workspace. */
@FunctionalInterface
public interface Methods {
  /** To be asked for anew each time: a token changes. */
  MethodsClient of(Workspace workspace);
}
