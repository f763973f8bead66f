package dev.kindling.bench.acks;

import dev.kindling.server.sending.Waypoints;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.server.wiring.Surroundings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** The whole of Kindling, told how much faster than the real one the Slack around it is. */
public final class HastyKindling {
  private HastyKindling() {}

  /** Argument: the speed. Settings come from the environment. Prints its address when ready. */
  public static void main(String[] arguments) {
    PrintWriter terminal = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    RunningKindling kindling =
        RunningKindling.start(
            SettingsReader.read(System.getenv(), null, null),
            new Surroundings(
                InstantSource.system(),
                System.getenv("PATH"),
                terminal,
                Waypoints.NONE,
                Double.parseDouble(arguments[0])));
    Runtime.getRuntime().addShutdownHook(new Thread(kindling::close, "stop"));
    System.out.println("Ready at http://127.0.0.1:" + kindling.port());
  }
}
