package dev.kindling.server.command;

import dev.kindling.server.settings.Settings;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.server.wiring.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Starts everything on a free port with a folder that is thrown away, takes a lesson, and stops:
 * the JVM learns from this run how to start quickly.
 */
@Command(
    name = "warm-up",
    hidden = true,
    description = "Starts, takes a lesson, and stops, so that the JVM can learn from it.")
final class WarmUpCommand implements Callable<Integer> {
  private final Map<String, String> environment;
  private final PrintWriter out;

  WarmUpCommand(Map<String, String> environment, PrintWriter out) {
    this.environment = environment;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("kindling-warm-up");
    try {
      run(folder);
    } finally {
      delete(folder);
    }
    return 0;
  }

  private void run(Path folder) throws IOException, InterruptedException {
    Surroundings surroundings =
        new Surroundings(InstantSource.system(), environment.getOrDefault("PATH", ""), out);
    try (RunningKindling kindling = RunningKindling.start(settings(folder), surroundings);
        PracticeVisit visit = new PracticeVisit(kindling.address())) {
      visit.look("/health/ready");
      visit.look("/practice");
      for (String words : List.of("lesson", "a", "b", "help", "progress", "move it to 10"))
        visit.say(words);
      visit.jump();
      visit.look("/admin");
      visit.look("/metrics");
    }
  }

  /** Nobody's settings but these: a warm-up meets no Redis and no platform of anybody's. */
  private static Settings settings(Path folder) throws IOException {
    Path none = Files.createFile(folder.resolve("none.yaml"));
    String data = folder.resolve("data").toString();
    return SettingsReader.read(Map.of("KINDLING_DATA", data), none, 0);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    }
  }
}
