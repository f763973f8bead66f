package dev.kindling.bench.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a JVM of its own, which prints its address when it is ready. */
public final class Child implements AutoCloseable {
  /** As {@code ./kindling} has them. */
  public static final List<String> FLAGS =
      List.of("-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED", "-Xmx1g");

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");

  private final Process process;
  private final Thread ending = new Thread(this::kill, "end child");
  private final Queue<String> printed = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  private Child(Process process) {
    this.process = process;
    Runtime.getRuntime().addShutdownHook(ending);
    Thread.ofVirtual().start(this::read);
  }

  /**
   * Starts a class of this program's class path; returns at once. It ends with this JVM.
   *
   * @param flags more for its JVM
   * @param environment its settings; none of ours are handed on
   */
  public static Child of(
      List<String> flags, Map<String, String> environment, String main, String... arguments)
      throws IOException {
    List<String> words = new ArrayList<>(flags);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    words.addAll(List.of(arguments));
    return java(words, environment);
  }

  /** Starts a JVM with the flags of {@link #FLAGS} and these words after them. */
  public static Child java(List<String> words, Map<String, String> environment) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(FLAGS);
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Machine.clear(builder.environment());
    builder.environment().putAll(environment);
    return new Child(builder.start());
  }

  /** The program {@code java} of the JDK that runs this. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Waits for the port; throws IllegalStateException with all it said if it doesn't come up. */
  public int port() throws InterruptedException {
    try {
      return port.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("It did not start: " + String.join("\n", printed), e);
    }
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** What it printed until now, both streams. */
  public String printed() {
    return String.join("\n", printed);
  }

  /** Asks it to end, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    Runtime.getRuntime().removeShutdownHook(ending);
  }

  private void kill() {
    process.destroyForcibly();
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) note(line);
      port.completeExceptionally(new IllegalStateException("It ended"));
    } catch (IOException e) {
      port.completeExceptionally(e);
    }
  }

  private void note(String line) {
    printed.add(line);
    Matcher address = ADDRESS.matcher(line);
    if (address.find()) port.complete(Integer.valueOf(address.group(1)));
  }
}
