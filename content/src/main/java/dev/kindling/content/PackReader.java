package dev.kindling.content;

import dev.kindling.content.check.Checks;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.PackMerge;
import dev.kindling.content.draft.PackParser;
import dev.kindling.content.source.PackFiles;
import dev.kindling.content.source.PackFolder;
import dev.kindling.content.source.Problems;
import dev.kindling.curriculum.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads packs into the {@link Library} that the coach uses. Later packs add to earlier ones, and
 * win where both have the same id.
 */
public final class PackReader {
  private static final Logger LOG = LoggerFactory.getLogger(PackReader.class);
  private static final String SHIPPED = "kindling";

  private PackReader() {}

  /**
   * The pack that ships, and with it each pack in a folder.
   *
   * @param more a folder whose subfolders are packs, or null
   * @throws UnusablePack when a pack's structure is broken
   * @throws java.io.UncheckedIOException when a file can't be read
   */
  public static Library library(@Nullable Path more) {
    return library(files(more));
  }

  /** The files of the pack that ships and of each pack in the folder, by name. */
  public static List<PackFiles> files(@Nullable Path more) {
    List<PackFiles> packs = new ArrayList<>(List.of(PackFolder.shipped(SHIPPED)));
    if (more != null) packs.addAll(PackFolder.under(more));
    return packs;
  }

  /**
   * The library made of these packs.
   *
   * @throws UnusablePack when their structure is broken; it names every problem
   */
  public static Library library(List<PackFiles> packs) {
    Problems problems = new Problems();
    PackDraft draft = draft(packs, problems);
    Checks.structure(draft, problems);
    if (!problems.structural().isEmpty()) throw new UnusablePack(problems.structural());
    LOG.info("Read {}: {} lessons", packs.stream().map(PackFiles::name).toList(), size(draft));
    return new LibraryBuilder(draft).library();
  }

  private static int size(PackDraft draft) {
    return draft.first().lessons().size();
  }

  /** What all the packs come to, as written. */
  static PackDraft draft(List<PackFiles> packs, Problems problems) {
    return packs.stream()
        .map(files -> PackParser.pack(files, problems))
        .reduce(PackMerge::merged)
        .orElseThrow(() -> new IllegalArgumentException("There is no pack to read"));
  }
}
