package dev.kindling.content;

import dev.kindling.content.check.Checks;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.PackFiles;
import dev.kindling.content.source.Problem;
import dev.kindling.content.source.Problems;
import java.time.LocalDate;
import java.util.List;

/** Finds everything that is to be mended in packs, each with its file, its line and the mend. */
public final class ContentCheck {
  private ContentCheck() {}

  /**
   * All problems of the packs, read one after the other as {@link PackReader} reads them, by file
   * and line; empty if there are none. Depends on nothing but the files and the day.
   *
   * @param today lessons that were to be reviewed before this day are overdue
   */
  public static List<Problem> problems(List<PackFiles> packs, LocalDate today) {
    Problems problems = new Problems();
    PackDraft draft = PackReader.draft(packs, problems);
    Checks.structure(draft, problems);
    Checks.wording(draft, today, problems);
    return problems.all();
  }
}
