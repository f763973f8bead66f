package dev.kindling.server.command;

import dev.kindling.server.settings.Settings;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.server.wiring.Surroundings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything and runs until it is stopped. */
@Command(
    name = "start",
    description = "Starts Kindling: the coach, the practice chat and the console.",
    mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
  private final Map<String, String> environment;
  private final PrintWriter out;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Read settings from this file instead of kindling.yaml.")
  private @Nullable Path config;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Listen on this port; 0 takes a free one.")
  private @Nullable Integer port;

  StartCommand(Map<String, String> environment, PrintWriter out) {
    this.environment = environment;
    this.out = out;
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = SettingsReader.read(environment, config, port);
    String path = environment.getOrDefault("PATH", "");
    RunningKindling kindling =
        RunningKindling.start(settings, new Surroundings(InstantSource.system(), path, out));
    Runtime.getRuntime().addShutdownHook(new Thread(kindling::close, "stop"));
    new CountDownLatch(1).await();
    return 0;
  }
}
