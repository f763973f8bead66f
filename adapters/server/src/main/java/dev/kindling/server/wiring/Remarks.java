package dev.kindling.server.wiring;

import dev.kindling.platform.Unavailable;
import dev.kindling.server.xapi.Feed;
import dev.kindling.slack.SlackAccess;
import dev.kindling.slack.install.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody should know though all turns can be taken. */
final class Remarks {
  private Remarks() {}

  /** In one or more sentences; ids only, as anybody may read them. */
  static Optional<String> of(Foundation base) {
    String all =
        Stream.of(
                base.own().feed().flatMap(Feed::remark),
                slack(base.platforms().slack()),
                base.platforms().teamsTrouble())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static Optional<String> slack(@Nullable SlackAccess slack) {
    if (slack == null) return Optional.empty();
    List<String> places = troubled(slack);
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Nothing can be sent to Slack %s; kindling slack list says why."
                .formatted(String.join(", ", places)));
  }

  private static List<String> troubled(SlackAccess slack) {
    try {
      return slack.installing().places().troubles().stream().map(Mark::place).toList();
    } catch (Unavailable _) {
      return List.of();
    }
  }
}
