package dev.kindling.bench.start;

import dev.kindling.bench.machine.Child;
import dev.kindling.bench.machine.Machine;
import dev.kindling.bench.machine.Scratch;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long a start takes, and what memory it needs. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    showDefaultValues = true,
    description = {
      "Milliseconds from the command to the first 200 of /health/ready, and the memory held then.",
      "",
      "Kindling as ./kindling starts it: the one jar, with an empty data folder and the Redis that it"
          + " brings along (whose memory isn't counted), with and without the JVM's AOT cache. The"
          + " baseline: a web server that does nothing."
    })
public final class StartBench implements Callable<Integer> {
  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "Starts of each; medians are printed.")
  private int rounds;

  @Option(
      names = "--jar",
      defaultValue = "adapters/server/target/kindling.jar",
      description = "The jar to start.")
  private Path jar = Path.of("");

  @Option(
      names = "--classes",
      description = "Start from this program's own classes, without jar and cache.")
  private boolean classes;

  /** Ends with 1 if a server didn't come up. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new StartBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    System.out.println(Machine.description());
    try (Scratch scratch = Scratch.make()) {
      measure(ways(scratch.path().resolve("kindling.aot")));
    }
    return 0;
  }

  private List<Starting> ways(Path cache) throws IOException, InterruptedException {
    List<Starting> ways = new ArrayList<>();
    ways.add(new Starting("a server that does nothing", own(NoOpServer.class.getName())));
    if (classes) {
      ways.add(new Starting("Kindling, its classes", own("dev.kindling.server.Kindling", "start")));
    } else {
      warmUp(cache);
      List<String> start = List.of("-jar", jar.toString(), "start");
      ways.add(new Starting("Kindling", start));
      List<String> cached = new ArrayList<>(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off"));
      cached.addAll(start);
      ways.add(new Starting("Kindling with an AOT cache", cached));
    }
    return ways;
  }

  /** In turns, so that a slow moment of the machine hits all of them. */
  private void measure(List<Starting> ways) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int round = 0; round < rounds; round++) for (Starting way : ways) way.once(http);
    }
    for (Starting way : ways) System.out.println(way.line(ways.getFirst()));
  }

  /** As {@code ./kindling} does before its first start. */
  private void warmUp(Path cache) throws IOException, InterruptedException {
    if (!Files.exists(jar))
      throw new IOException("There is no " + jar + ": bench/run start builds it first");
    List<String> words = new ArrayList<>(Child.FLAGS);
    words.addFirst(Child.java());
    words.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-jar", jar.toString(), "warm-up"));
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) throw new IOException("The warm-up failed");
  }

  private static List<String> own(String main, String... arguments) {
    List<String> words =
        new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main));
    words.addAll(List.of(arguments));
    return words;
  }
}
