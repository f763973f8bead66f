package dev.kindling.slack.install;

import org.jspecify.annotations.Nullable;

/** Whether a workspace can be written to now, and with what. */
public sealed interface Pass {
  /**
   * It can.
   *
   * @param place where the token is from: a workspace, an enterprise, or {@link Marks#SETTINGS}
   * @param name what people call the place; empty if we don't know
   * @param team the workspace's id where the token is good in several, and every method that takes
   *     it must be told; else null
   */
  record Valid(String place, String name, BotToken token, @Nullable String team) implements Pass {}

  /**
   * It can't until an admin does something.
   *
   * @param code Slack's short code, or ours: {@code not_installed}, {@code sealed_with_another_key}
   */
  record Stopped(String code) implements Pass {}

  /** Nobody knows just now, or the next token is on its way. */
  record Later(String why) implements Pass {}
}
