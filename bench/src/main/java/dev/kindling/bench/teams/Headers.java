package dev.kindling.bench.teams;

import dev.kindling.testkit.teams.InboundTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Tokens to the bot, signed before they are needed: signing takes longer than checking. */
final class Headers {
  private static final Duration LIFE = Duration.ofHours(4);

  private Headers() {}

  /** The same for everything, as Teams reuses its own for some minutes. */
  static Supplier<String> reused(InboundTokens tokens) {
    String header = tokens.valid();
    return () -> header;
  }

  /** Another for each request, until all were used: up to some thousands, each a second older. */
  static Supplier<String> fresh(InboundTokens tokens, int many, Instant now) {
    List<String> headers =
        IntStream.range(0, Math.clamp(many, 1, 10_000))
            .parallel()
            .mapToObj(age -> tokens.validAt(now.minusSeconds(age), LIFE))
            .toList();
    AtomicInteger next = new AtomicInteger();
    return () -> headers.get(Math.floorMod(next.getAndIncrement(), headers.size()));
  }
}
