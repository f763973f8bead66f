package dev.kindling.server.architecture.broken.slack;

import com.microsoft.bot.schema.Activity;

/** Another door that uses the SDK of Teams. */
public final class SpeaksBotFramework {
  private SpeaksBotFramework() {}

  static Activity activity() {
    return Activity.createMessageActivity();
  }
}
