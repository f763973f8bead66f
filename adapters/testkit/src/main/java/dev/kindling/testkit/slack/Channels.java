package dev.kindling.testkit.slack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Channels of the workspace: which there are, where the app was invited to, and their threads. */
final class Channels {
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final Set<String> invited = ConcurrentHashMap.newKeySet();
  private final Map<String, String> threads = new ConcurrentHashMap<>();

  void open(String channel) {
    known.add(channel);
  }

  void invite(String channel) {
    known.add(channel);
    invited.add(channel);
  }

  static boolean isChannel(String id) {
    return id.matches("[CG][A-Z0-9]+");
  }

  /** Why the app may not write there; empty if it may, or if it is no channel. */
  Optional<Said> refusal(String id) {
    if (!isChannel(id) || invited.contains(id)) return Optional.empty();
    return Optional.of(Said.error(known.contains(id) ? "not_in_channel" : "channel_not_found"));
  }

  /** Notes under which message it stands; blank for under none. */
  void threaded(String ts, String parent) {
    if (!parent.isBlank()) threads.put(ts, parent);
  }

  /** The time stamp of the message that it stands under; blank for none. */
  String thread(String ts) {
    return threads.getOrDefault(ts, "");
  }
}
