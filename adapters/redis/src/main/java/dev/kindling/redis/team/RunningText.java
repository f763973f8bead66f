package dev.kindling.redis.team;

import dev.kindling.redis.client.Reply;
import dev.kindling.redis.document.Documents;
import dev.kindling.team.Running;
import dev.kindling.team.Stage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads cards as {@code team.lua} tells them. */
final class RunningText {
  private RunningText() {}

  static Running read(Reply told) {
    return new Running(
        Documents.TEAM_CARD.read(told.at(0).text()),
        told.at(1).number(),
        Stage.valueOf(told.at(2).text()),
        instant(told.at(3).text()),
        told.at(4).text(),
        (int) told.at(5).number(),
        Instant.ofEpochMilli(told.at(6).number()),
        (int) told.at(7).number(),
        counts(told.at(8).text()));
  }

  private static @Nullable Instant instant(String millis) {
    return millis.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(millis));
  }

  private static List<Integer> counts(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
  }
}
