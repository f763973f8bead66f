package dev.kindling.server.command.organisation;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a command says, and what is typed in answer.
 *
 * @param terminal whether somebody watches: a line may then be written over
 */
public record Dialogue(PrintWriter out, BufferedReader in, boolean terminal) {
  public static Dialogue with(InputStream in, PrintWriter out) {
    return new Dialogue(
        out,
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
        Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false));
  }

  /** One line. */
  public void say(String sentence) {
    out.println(sentence);
  }

  /** The line that is typed; empty if nobody is there to type. */
  String ask(String question) {
    out.print(question + " ");
    out.flush();
    try {
      String line = in.readLine();
      return line == null ? "" : line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
