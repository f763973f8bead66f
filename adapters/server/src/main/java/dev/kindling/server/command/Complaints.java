package dev.kindling.server.command;

import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.server.command.organisation.Refused;
import dev.kindling.server.life.CannotStart;
import dev.kindling.server.settings.WrongSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a sentence why a command could not do its work. */
final class Complaints implements IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult words) {
    return switch (failure) {
      case WrongSettings wrong -> wrong(wrong, command);
      case Refused refused -> say(command, refused.getMessage(), 1);
      case StoreUnavailable away -> say(command, away.getMessage() + ". Try again.", 1);
      case CannotStart cannot -> say(command, cannot.getMessage(), 1);
      default -> unexpected(failure, command);
    };
  }

  private static int wrong(WrongSettings wrong, CommandLine command) {
    command.getErr().println("Kindling can't start with these settings:");
    wrong.problems().forEach(problem -> command.getErr().println("  - " + problem));
    return say(command, "To see all settings: kindling settings", 2);
  }

  /** A fault of ours: whoever mends it needs to see where it happened. */
  private static int unexpected(Exception failure, CommandLine command) {
    LOG.error("Kindling failed", failure);
    return say(command, "Kindling failed by a fault of its own; the lines above say where.", 1);
  }

  private static int say(CommandLine command, String sentence, int exitCode) {
    command.getErr().println(sentence);
    return exitCode;
  }
}
