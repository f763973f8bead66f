package dev.kindling.server.command.organisation;

import dev.kindling.server.settings.Settings;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.server.wiring.Visit;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command gets at what Kindling keeps: by the same settings as the server. */
public final class Reach {
  private final Map<String, String> environment;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Read settings from this file instead of kindling.yaml.")
  private @Nullable Path config;

  /**
   * @param environment all variables
   */
  public Reach(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Throws {@link dev.kindling.server.settings.WrongSettings} with all that is wrong. */
  public Settings settings() {
    return SettingsReader.read(environment, config, null);
  }

  /** To be closed. */
  public Visit visit(Settings settings) {
    return Visit.to(settings, environment.getOrDefault("PATH", ""));
  }
}
