package dev.kindling.bench.learning;

import java.util.Arrays;

/**
 * Activation after Pavlik and Anderson (2005): the logarithm of the sum of what every encounter has
 * left. One that comes while activation is high fades faster, which makes spacing pay.
 */
final class PowerTraces implements Trace {
  private static final double DECAY = 0.3;
  private static final double DECAY_PER_ACTIVATION = 0.25;
  private static final double NOISE = 0.25;

  /** Half is recalled eight days after one encounter. */
  private static final double THRESHOLD = -DECAY * Math.log(8);

  /** A quarter of an hour: an encounter is never at no distance at all. */
  private static final double AT_ONCE = 0.01;

  private static final double READING = 0.4;

  private final double threshold;
  private double[] days = {};
  private double[] decays = {};
  private double[] weights = {};

  PowerTraces(double ease, double day) {
    this.threshold = THRESHOLD - DECAY * Math.log(ease);
    encounter(day, 1);
  }

  @Override
  public double recall(double day) {
    return 1 / (1 + Math.exp((threshold - Math.log(strength(day))) / NOISE));
  }

  @Override
  public void recalled(double day) {
    encounter(day, 1);
  }

  @Override
  public void corrected(double day) {
    encounter(day, 0.7);
  }

  @Override
  public void reread(double day) {
    encounter(day, READING);
  }

  private double strength(double day) {
    double sum = 0;
    for (int i = 0; i < days.length; i++)
      sum += weights[i] * Math.pow(Math.max(AT_ONCE, day - days[i]), -decays[i]);
    return sum;
  }

  private void encounter(double day, double weight) {
    double decay = DECAY + DECAY_PER_ACTIVATION * Math.min(2, strength(day));
    days = with(days, day);
    decays = with(decays, decay);
    weights = with(weights, weight);
  }

  private static double[] with(double[] values, double newer) {
    double[] more = Arrays.copyOf(values, values.length + 1);
    more[values.length] = newer;
    return more;
  }
}
