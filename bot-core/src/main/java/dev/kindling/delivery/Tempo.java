package dev.kindling.delivery;

import dev.kindling.platform.Pace;
import java.time.Instant;

/** How fast one workspace is written to. Placeholder until the adaptive one is merged. */
public record Tempo(double perSecond) {
  public static Tempo begin(Pace pace, Heard heard, Instant now) {
    return new Tempo(pace.perSecond());
  }

  public Tempo hear(Pace pace, Heard heard, Instant now) {
    return this;
  }
}
