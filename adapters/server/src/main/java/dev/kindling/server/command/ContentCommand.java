package dev.kindling.server.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with packs of lessons. */
@Command(
    name = "content",
    description = "Works with packs of lessons: see kindling content check --help.",
    mixinStandardHelpOptions = true)
final class ContentCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  /** Called without a word for what to do. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "Say what to do: kindling content check");
  }
}
