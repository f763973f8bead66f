package dev.kindling.server.architecture.broken.conversation;

/** Measures time in the core. */
public final class MeasuresTime {
  private MeasuresTime() {}

  static long started() {
    return System.currentTimeMillis();
  }
}
