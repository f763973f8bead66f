package dev.kindling.server.command.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kindling.server.command.CommandLineOfKindling;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of a command.
 *
 * @param said what it printed, complaints included
 */
public record Typed(int exitCode, String said) {
  /** Types {@code kindling organisation …} where that Redis is set. */
  public static Typed organisation(URI redis, String... words) {
    return answering(redis, "", words);
  }

  /** The same with an answer for what it asks. */
  static Typed answering(URI redis, String answer, String... words) {
    return in(Map.of("KINDLING_REDIS_URL", redis.toString()), answer, words);
  }

  /** Types {@code kindling …} where that Redis is set. */
  static Typed kindling(URI redis, String... words) {
    return run(Map.of("KINDLING_REDIS_URL", redis.toString()), "", words);
  }

  /** Types {@code kindling …} with those settings. */
  public static Typed kindling(Map<String, String> environment, String... words) {
    return run(environment, "", words);
  }

  static Typed in(Map<String, String> environment, String answer, String... words) {
    return run(
        environment,
        answer,
        Stream.concat(Stream.of("organisation"), Stream.of(words)).toArray(String[]::new));
  }

  private static Typed run(Map<String, String> environment, String answer, String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(said, true, UTF_8);
    int exitCode =
        CommandLineOfKindling.run(
            words, environment, new ByteArrayInputStream(answer.getBytes(UTF_8)), printed, printed);
    return new Typed(exitCode, said.toString(UTF_8));
  }

  boolean says(String words) {
    return said.contains(words);
  }
}
