package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Response URLs: each takes five messages within half an hour. */
final class ResponseHooks {
  static final String PATH = "/actions/";

  private static final int USES = 5;
  private static final Duration LIFE = Duration.ofMinutes(30);

  private final Posts posts;
  private final InstantSource clock;
  private final Map<String, Hook> hooks = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();

  private record Hook(@Nullable SlackPost original, Instant until, AtomicInteger uses) {}

  ResponseHooks(Posts posts, InstantSource clock) {
    this.posts = posts;
    this.clock = clock;
  }

  /** A new one, for the message that was clicked, or for a command. */
  String open(@Nullable SlackPost original) {
    String path = PATH + "T0COUNCIL/" + number.incrementAndGet() + "/fake";
    hooks.put(path, new Hook(original, clock.instant().plus(LIFE), new AtomicInteger()));
    return path;
  }

  Said call(Wanted wanted) {
    Hook hook = hooks.get(wanted.path());
    if (hook == null) return Said.error(404, "no_such_url");
    if (clock.instant().isAfter(hook.until())) return Said.error(404, "expired_url");
    if (hook.uses().incrementAndGet() > USES) return Said.error(404, "used_url");
    JsonNode blocks = wanted.blocks();
    Optional<String> problem = MessageRules.problem(wanted.argument("text"), blocks);
    return problem.isPresent()
        ? Said.error(400, problem.get().split(" ", 2)[0])
        : taken(hook.original(), wanted, blocks);
  }

  private Said taken(@Nullable SlackPost original, Wanted wanted, JsonNode blocks) {
    String text = wanted.argument("text");
    if (original != null && wanted.argument("replace_original").equals("true"))
      posts.replaced(
          new SlackPost(
              original.channel(),
              original.ts(),
              text,
              blocks,
              original.key(),
              original.ephemeral()));
    else posts.whispered(text, blocks);
    return new Said(200, "ok", "", "ok");
  }
}
