package dev.kindling.bench.phi;

import dev.kindling.bench.machine.Machine;
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
    run(args.length > 0 ? args[0] : "", args.length > 1 ? Double.parseDouble(args[1]) : 1);
    System.exit(0);
  }

  /** Runs the trials whose name has that part. */
  public static void run(String which, double size) throws IOException {
    System.out.println(Machine.description());
    System.out.println("speed: limits and Retry-After of the platform, multiplied; φ at least:");
    for (Trial trial : trials(size))
      if (trial.name().contains(which))
        try (Town town = new Town(trial)) {
          town.settle();
          System.out.println(town.campaign().line());
        }
  }

  private static List<Trial> trials(double size) {
    return List.of(
        teams("teams, 50 a second", 1, size),
        teams("teams, 50 a second, three servers", 3, size),
        slack("slack, hidden 300", "bucket/10:300", 1500 * size, 15),
        slack("slack, hidden 60", "bucket/10:60", 600 * size, 30),
        slack("slack, hidden 1,200", "bucket/10:1200", 5000 * size, 8),
        slack("slack, hidden 300, then 1,200", "bucket/10:300,1200@180", 4000 * size, 10),
        slack("slack, hidden 1,200, then 300", "bucket/10:1200,300@120", 4000 * size, 10));
  }

  /** Teams' limit is known and steady: 50 in any second. */
  private static Trial teams(String name, int servers, double size) {
    LimitPlan limit = LimitPlan.parse("bucket/1:3000");
    return new Trial(name, Platform.TEAMS, limit, (int) (1000 * size), servers, 1);
  }

  private static Trial slack(String name, String limit, double people, double speed) {
    return new Trial(name, Platform.SLACK, LimitPlan.parse(limit), (int) people, 1, speed);
  }
}
