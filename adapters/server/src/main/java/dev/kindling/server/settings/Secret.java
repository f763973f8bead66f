package dev.kindling.server.settings;

/** A text that must not be seen: printing it, on its own or in a record, shows stars. */
public record Secret(String reveal) {
  public Secret {
    if (reveal.isBlank()) throw new IllegalArgumentException("A secret is never blank");
  }

  @Override
  public String toString() {
    return "***";
  }
}
