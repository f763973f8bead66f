package dev.kindling.bench.learning;

/** Theories of forgetting. None of them is the one by which the coach plans. */
enum Forgetting {
  /**
   * Half exponential, half hyperbolic; recalling adds the more, the nearer it was to being lost.
   */
  MIXED("mixed exponential and power curve"),
  /** An exponential curve whose half-life grows with the share of it that was waited out. */
  HALF_LIFE("exponential curve with a half-life"),
  /** Each encounter leaves a trace that fades by a power law, faster if it came too soon. */
  TRACES("a power-law trace per encounter (as in ACT-R)");

  private final String title;

  Forgetting(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /**
   * A memory that begins on that day.
   *
   * @param ease 1 is usual; the larger, the longer it stays
   */
  Trace begin(double ease, double day) {
    return switch (this) {
      case MIXED -> new MixedTrace(ease, day);
      case HALF_LIFE -> new HalfLifeTrace(ease, day);
      case TRACES -> new PowerTraces(ease, day);
    };
  }
}
