package dev.kindling.redis.campaign;

import dev.kindling.delivery.DeliveryState;
import dev.kindling.platform.Refusal;
import dev.kindling.redis.client.Redis;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What is kept of each person of a campaign, see {@link RedisCampaigns}. */
final class Entries {
  /** So many are asked for at once: other work gets its turn in between. */
  private static final int PIECE = 1000;

  private static final String FAILED = DeliveryState.FAILED.key() + "|";

  private Entries() {}

  /** Reads the entries of these people, a piece at a time; who has none is passed over. */
  static void each(Redis redis, String key, BitSet people, BiConsumer<Integer, String> reader) {
    int[] numbers = people.stream().toArray();
    for (int from = 0; from < numbers.length; from += PIECE)
      piece(redis, key, Arrays.copyOfRange(numbers, from, end(numbers, from)), reader);
  }

  private static int end(int[] numbers, int from) {
    return Math.min(numbers.length, from + PIECE);
  }

  private static void piece(
      Redis redis, String key, int[] numbers, BiConsumer<Integer, String> reader) {
    String[] fields = Arrays.stream(numbers).mapToObj(Integer::toString).toArray(String[]::new);
    List<String> entries = redis.ask(it -> it.hmget(key, fields));
    for (int i = 0; i < numbers.length; i++)
      if (entries.get(i) != null) reader.accept(numbers[i], entries.get(i));
  }

  /** The delivery that is uncertain. */
  static Optional<String> delivery(String entry) {
    int at = entry.lastIndexOf('#');
    return at < 0 ? Optional.empty() : Optional.of(entry.substring(at + 1));
  }

  /** Why it failed; empty if it didn't. The reason's first word counts, what follows is detail. */
  static Optional<Refusal> refusal(String entry) {
    if (!entry.startsWith(FAILED)) return Optional.empty();
    String word = entry.substring(FAILED.length()).split("[ |]", 2)[0].toUpperCase(Locale.ROOT);
    return Arrays.stream(Refusal.values())
        .filter(refusal -> refusal.name().equals(word))
        .findFirst()
        .or(() -> Optional.of(Refusal.OTHER));
  }
}
