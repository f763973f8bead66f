package dev.kindling.server.command;

import dev.kindling.content.PackReader;
import dev.kindling.content.UnusablePack;
import dev.kindling.content.source.PackFiles;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.language.WordRecogniser;
import dev.kindling.server.life.CannotStart;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks packs and says what to mend, with file and line. */
@Command(
    name = "check",
    description = "Checks the pack that ships, and with it those in a folder.",
    mixinStandardHelpOptions = true)
final class ContentCheckCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "A folder whose subfolders are packs, as KINDLING_CONTENT has it.")
  private @Nullable Path folder;

  ContentCheckCommand(PrintWriter out) {
    this.out = out;
  }

  /** 0 if there is nothing to mend, else 1. */
  @Override
  public Integer call() {
    List<PackFiles> packs = PackReader.files(existing(folder));
    try {
      Library library = PackReader.library(packs);
      WordRecogniser.of(library);
      out.println("Nothing to mend: " + summary(library));
      return 0;
    } catch (UnusablePack broken) {
      broken.problems().forEach(out::println);
      return 1;
    }
  }

  private static @Nullable Path existing(@Nullable Path folder) {
    if (folder == null || Files.isDirectory(folder)) return folder;
    throw new CannotStart("There is no folder %s to check.".formatted(folder));
  }

  private static String summary(Library library) {
    Pack pack = library.in(library.fallback());
    long items = pack.lessons().values().stream().mapToLong(one -> one.items().size()).sum();
    return "%d lessons with %d items.".formatted(pack.lessons().size(), items);
  }
}
