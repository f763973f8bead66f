package dev.kindling.bench.machine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** What the figures were measured on. */
public final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** One line: processors and their name, system, and JDK. */
  public static String description() {
    return "%d processors (%s), %s %s, JDK %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            processor(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version());
  }

  /** How many programs wanted a processor in the last minute, on average; -1 if nobody tells. */
  public static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** The memory that the process holds, in MB; 0 where the system doesn't tell. */
  public static long residentMegabytes(long pid) {
    return first(Path.of("/proc/" + pid + "/status"), "VmRSS:")
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0L);
  }

  /** How many threads of the system the process has; 0 where the system doesn't tell. */
  public static long threads(long pid) {
    return first(Path.of("/proc/" + pid + "/status"), "Threads:")
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0L);
  }

  /** How many connections to that port of this machine are open; 0 where it doesn't tell. */
  public static long connections(int port) {
    String to = ":%04X 01 ".formatted(port);
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(file -> lines(Path.of(file)))
        .filter(line -> line.contains(to))
        .count();
  }

  /** The processor time that the process has used, in milliseconds. */
  public static long processorMillis(ProcessHandle process) {
    return process.info().totalCpuDuration().map(time -> time.toMillis()).orElse(0L);
  }

  /** The environment without settings of ours: a child gets only those that it is given. */
  static void clear(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("KINDLING_"));
  }

  private static String processor() {
    return first(PROCESSORS, "model name")
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }

  private static Stream<String> first(Path file, String start) {
    return lines(file).filter(line -> line.startsWith(start)).limit(1);
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file).stream() : Stream.empty();
    } catch (IOException _) {
      return Stream.empty();
    }
  }
}
