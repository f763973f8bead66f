package dev.kindling.bench;

import dev.kindling.platform.Pace;
import dev.kindling.testkit.tempo.Asks;
import dev.kindling.testkit.tempo.Hidden;
import dev.kindling.testkit.tempo.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Campaigns into hidden limits of every shape, in virtual time: how much of the limit the tempo
 * uses and how often it is refused. The baseline is the limit itself: φ = T_min / T_actual.
 */
public final class TempoBench {
  private static final Pace PACE = new Pace(5, 0.5, 25, 20, 5, Duration.ofSeconds(1));
  private static final int[][] LIMITS = {
    {60, 60},
    {120, 120},
    {300, 300},
    {600, 600},
    {1200, 1200},
    {60, 120},
    {300, 600},
    {600, 1200},
    {60, 1200},
    {120, 60},
    {600, 300},
    {1200, 600},
    {1200, 60},
  };
  private static final double[] MINUTES = {5, 10, 15, 20, 30};

  private final int seeds;
  private final List<Hidden.Result> all = new ArrayList<>();

  private TempoBench(int seeds) {
    this.seeds = seeds;
  }

  /** Arguments: seeds for each length of campaign (2) and the name of a Retry-After, or all. */
  public static void main(String[] args) {
    int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 2;
    List<Asks> asks = args.length > 1 ? List.of(Asks.valueOf(args[1])) : List.of(Asks.values());
    for (Asks one : asks) new TempoBench(seeds).measure(one);
  }

  private void measure(Asks asks) {
    System.out.printf("Retry-After %s; limits in messages a minute%n", asks);
    System.out.printf(
        "%-22s %-12s %8s %8s %8s %8s %8s%n",
        "shape", "limit", "φ least", "median", "used", "429 most", "median");
    for (Shape shape : Shape.values())
      for (int[] limit : LIMITS) measure(shape, asks, limit[0], limit[1]);
    print("all", "", all);
    System.out.printf(
        "φ at least 0.9: %.0f %%, 429s at most 1 %%: %.0f %%%n%n",
        100 * share(it -> it.phi() >= 0.9), 100 * share(it -> it.refused() <= 0.01));
  }

  private void measure(Shape shape, Asks asks, int before, int after) {
    List<Hidden.Result> results = new ArrayList<>();
    for (double minutes : MINUTES)
      for (int seed = 0; seed < seeds; seed++)
        results.add(new Hidden(shape, asks, before, after, minutes).run(PACE, seed));
    print(shape.name(), before == after ? "" + before : before + " to " + after, results);
    all.addAll(results);
  }

  private double share(Predicate<Hidden.Result> is) {
    return all.stream().filter(is).count() / (double) all.size();
  }

  private static void print(String shape, String limit, List<Hidden.Result> results) {
    double[] phi = sorted(results, Hidden.Result::phi);
    double[] refused = sorted(results, Hidden.Result::refused);
    System.out.printf(
        "%-22s %-12s %8.3f %8.3f %8.3f %8.4f %8.4f%n",
        shape,
        limit,
        phi[0],
        median(phi),
        median(sorted(results, Hidden.Result::used)),
        refused[refused.length - 1],
        median(refused));
  }

  private static double[] sorted(List<Hidden.Result> results, ToDoubleFunction<Hidden.Result> of) {
    return results.stream().mapToDouble(of).sorted().toArray();
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : DoubleStream.of(sorted[middle - 1], sorted[middle]).average().orElseThrow();
  }
}
