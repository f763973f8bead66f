package dev.kindling.bench.phi;

import dev.kindling.platform.Platform;
import dev.kindling.testkit.traffic.LimitPlan;
import java.io.IOException;
import java.util.List;

/**
 * φ = T_min / T_actual of campaigns on fake platforms that enforce the real limits: known ones,
 * hidden ones, ones that change while sending; with one server and with three.
 */
public final class PhiBench {
  private PhiBench() {}

  /** Arguments: a part of the names of the trials to run (all), and a factor for their size (1). */
  public static void main(String[] args) throws IOException {
    String which = args.length > 0 ? args[0] : "";
    double size = args.length > 1 ? Double.parseDouble(args[1]) : 1;
    for (Trial trial : trials(size))
      if (trial.name().contains(which))
        try (Town town = new Town(trial)) {
          town.settle();
          System.out.println(town.campaign().line());
        }
    System.exit(0);
  }

  static List<Trial> trials(double size) {
    return List.of(
        teams("teams, 50 a second", 1, size),
        teams("teams, 50 a second", 3, size),
        slack("slack, 300 a minute", "bucket/10:300", (int) (1500 * size), 20),
        slack("slack, hidden 60", "bucket/10:60", (int) (600 * size), 30),
        slack("slack, hidden 1,200", "bucket/10:1200", (int) (6000 * size), 10),
        slack("slack, hidden 300 to 1,200", "bucket/10:300,1200@180", (int) (4000 * size), 15),
        slack("slack, hidden 1,200 to 120", "bucket/10:1200,120@120", (int) (3000 * size), 15));
  }

  private static Trial teams(String name, int servers, double size) {
    LimitPlan limit =
        new LimitPlan(
            LimitPlan.Shape.BUCKET, 1, List.of(new LimitPlan.Step(java.time.Duration.ZERO, 3000)));
    return new Trial(name, Platform.TEAMS, limit, (int) (1500 * size), servers, 1);
  }

  private static Trial slack(String name, String limit, int people, double speed) {
    return new Trial(name, Platform.SLACK, LimitPlan.parse(limit), people, 1, speed);
  }
}
