package dev.kindling.server.command;

import dev.kindling.content.ContentCheck;
import dev.kindling.content.PackReader;
import dev.kindling.content.UnusablePack;
import dev.kindling.content.source.PackFiles;
import dev.kindling.content.source.Problem;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.language.WordRecogniser;
import dev.kindling.server.life.CannotStart;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
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
  private final InstantSource clock;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "A folder whose subfolders are packs, as KINDLING_CONTENT has it.")
  private @Nullable Path folder;

  ContentCheckCommand(PrintWriter out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  /** 0 if there is nothing to mend, else 1. */
  @Override
  public Integer call() {
    List<PackFiles> packs = PackReader.files(existing(folder));
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    List<Problem> problems = ContentCheck.problems(packs, today);
    return problems.isEmpty() ? usable(PackReader.library(packs)) : mend(problems);
  }

  private int usable(Library library) {
    try {
      WordRecogniser.of(library);
      out.println("Nothing to mend: " + summary(library));
      return 0;
    } catch (UnusablePack broken) {
      return mend(broken.problems());
    }
  }

  private int mend(List<Problem> problems) {
    problems.forEach(out::println);
    out.printf("%d to mend.%n", problems.size());
    return 1;
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
