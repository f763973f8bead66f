package dev.kindling.testkit.slack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who and what isn't allowed: people who left or block the app, scopes that it wasn't given. */
final class Rules {
  private static final Map<String, String> NEEDED =
      Map.of(
          "chat.postMessage", "chat:write",
          "conversations.open", "im:write",
          "conversations.history", "im:history",
          "users.info", "users:read",
          "users.list", "users:read");

  private final Map<String, String> refused = new ConcurrentHashMap<>();
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  /** That person and their chat are answered with that code from now on. */
  void refuse(String person, String code) {
    refused.put(letters(person), code);
  }

  void withoutScope(String scope) {
    missing.add(scope);
  }

  boolean has(String scope) {
    return !missing.contains(scope);
  }

  Optional<Said> scope(String method) {
    return missing.contains(NEEDED.getOrDefault(method, ""))
        ? Optional.of(Said.error("missing_scope"))
        : Optional.empty();
  }

  Optional<Said> refusal(String person) {
    return Optional.ofNullable(refused.get(letters(person))).map(Said::error);
  }

  /** A person and their chat have all but the first letter in common. */
  private static String letters(String id) {
    return id.isEmpty() ? id : id.substring(1);
  }
}
