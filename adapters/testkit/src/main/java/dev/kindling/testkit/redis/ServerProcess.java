package dev.kindling.testkit.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A redis-server that ends with the JVM, however that ends: its input is a pipe from here. */
final class ServerProcess implements AutoCloseable {
  private static final String UNTIL_INPUT_ENDS =
      "\"$0\" \"$@\" & p=$!; cat >/dev/null; kill -TERM $p; wait $p";

  private final Process shell;

  private ServerProcess(Process shell) {
    this.shell = shell;
  }

  /** Starts it and waits until it answers on that port. */
  static ServerProcess start(int port, List<String> options) {
    List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", UNTIL_INPUT_ENDS));
    words.add(RedisBinary.find().toString());
    words.addAll(options);
    try {
      Process shell =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Ready.await(port, shell);
      return new ServerProcess(shell);
    } catch (IOException e) {
      throw new UncheckedIOException("redis-server could not be started", e);
    }
  }

  /** Ends it at once, as a power cut does, and waits until it is gone. */
  void kill() {
    ProcessHandle server = server();
    server.destroyForcibly();
    server.onExit().join();
    close();
  }

  /** Sends it a signal such as STOP or CONT. */
  void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(server().pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ProcessHandle server() {
    return shell
        .descendants()
        .filter(one -> one.info().command().orElse("").contains("redis-"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The redis-server has ended"));
  }

  /** Asks it to end and waits until it is gone; again does nothing. */
  @Override
  public void close() {
    try {
      shell.getOutputStream().close();
      shell.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
