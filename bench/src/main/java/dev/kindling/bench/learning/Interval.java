package dev.kindling.bench.learning;

import java.util.Arrays;
import java.util.Random;

/** A mean with its 95 % bootstrap interval: 1,000 samples drawn with replacement. Seeded. */
record Interval(double mean, double low, double high) {
  private static final int SAMPLES = 1000;

  static Interval of(double[] values) {
    Random random = new Random(1);
    double[] means = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++)
      means[i] =
          random.ints(values.length, 0, values.length).mapToDouble(j -> values[j]).sum()
              / values.length;
    Arrays.sort(means);
    double mean = Arrays.stream(values).average().orElse(0);
    return new Interval(mean, means[SAMPLES / 40], means[SAMPLES - SAMPLES / 40 - 1]);
  }

  String times(double factor, String format) {
    return (format + " (" + format + " to " + format + ")")
        .formatted(mean * factor, low * factor, high * factor);
  }
}
