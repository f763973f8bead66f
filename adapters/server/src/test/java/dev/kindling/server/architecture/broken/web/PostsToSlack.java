package dev.kindling.server.architecture.broken.web;

import com.slack.api.Slack;

/** A door that uses the library of another. */
public final class PostsToSlack {
  private PostsToSlack() {}

  static Class<?> slack() {
    return Slack.class;
  }
}
