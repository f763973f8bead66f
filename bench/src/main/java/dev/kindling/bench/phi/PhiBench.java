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

  /**
   * Arguments: a part of the names of the trials to run (all), a factor for their size (1), and a
   * speed for all of them (each its own).
   */
  public static void main(String[] args) throws IOException {
    String which = args.length > 0 ? args[0] : "";
    double size = args.length > 1 ? Double.parseDouble(args[1]) : 1;
    run(trials(which, size, args.length > 2 ? Double.parseDouble(args[2]) : 0));
    System.exit(0);
  }

  /** Runs the trials whose name has that part. */
  public static void run(String which, double size) throws IOException {
    run(trials(which, size, 0));
  }

  private static void run(List<Trial> trials) throws IOException {
    System.out.println(Machine.description());
    System.out.println(
        "speed: limits and Retry-After of the platform, multiplied. The time that this machine takes"
            + " for a message doesn't shrink with them, so that above 1 φ is too low. A small"
            + " campaign goes first, as servers run for days. φ at least:");
    for (Trial small : trials.stream().map(Trial::warmUp).distinct().toList()) campaign(small);
    for (Trial trial : trials) System.out.println(campaign(trial).line());
  }

  private static Phi campaign(Trial trial) throws IOException {
    try (Town town = new Town(trial)) {
      town.settle();
      return town.campaign();
    }
  }

  private static List<Trial> trials(String which, double size, double speed) {
    return trials(size).stream()
        .filter(trial -> trial.name().contains(which))
        .map(trial -> speed > 0 ? trial.atSpeed(speed) : trial)
        .toList();
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
