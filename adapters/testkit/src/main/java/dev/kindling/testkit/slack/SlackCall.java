package dev.kindling.testkit.slack;

import java.util.Map;

/**
 * One request that arrived, whatever came of it.
 *
 * @param method the name of the method, or {@code response_url}
 * @param outcome {@code ok} or the error's code or the status it was given
 */
public record SlackCall(String method, Map<String, String> arguments, String outcome) {
  public SlackCall {
    arguments = Map.copyOf(arguments);
  }
}
