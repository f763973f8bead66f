package dev.kindling.server.storm;

import dev.kindling.server.sending.Waypoints;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.server.wiring.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Kindling as a program of its own whose clock is somewhere else, and which may halt on the way.
 * Words: how far its clock is ahead (ISO), how much faster the platforms are, and where to halt, if
 * anywhere: {@code CLAIMED:3} is at the third passing. It ends when its input does.
 */
final class StormyKindling {
  private StormyKindling() {}

  public static void main(String[] words) throws IOException {
    RunningKindling kindling =
        RunningKindling.start(SettingsReader.read(System.getenv(), null, null), around(words));
    Runtime.getRuntime().addShutdownHook(new Thread(kindling::close, "stop"));
    System.out.println(Child.READY + kindling.address());
    System.in.transferTo(OutputStream.nullOutputStream());
    Runtime.getRuntime().halt(1);
  }

  private static Surroundings around(String[] words) {
    InstantSource clock = InstantSource.offset(InstantSource.system(), Duration.parse(words[0]));
    Waypoints waypoints = words.length > 2 ? HaltAt.parse(words[2]) : Waypoints.NONE;
    String path = System.getenv().getOrDefault("PATH", "");
    PrintWriter terminal = new PrintWriter(Writer.nullWriter());
    return new Surroundings(clock, path, terminal, waypoints, Double.parseDouble(words[1]));
  }
}
