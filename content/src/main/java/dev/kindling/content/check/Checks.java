package dev.kindling.content.check;

import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import java.time.LocalDate;
import java.util.List;

/** All the rules, in two groups. */
public final class Checks {
  private static final List<Check> STRUCTURE =
      List.of(
          new ListingCheck(),
          new HeaderCheck(),
          new ReferenceCheck(),
          new CircleCheck(),
          new BraceCheck(),
          new ItemCheck(),
          new KindCheck(),
          new ItemIdCheck(),
          new NumberCheck(),
          new SeasonCheck(),
          new TitleCheck(),
          new PhraseCheck(),
          new PhraseLengthCheck(),
          new WordsCheck());

  private Checks() {}

  /** Notes what makes the pack unusable. */
  public static void structure(PackDraft pack, Problems problems) {
    STRUCTURE.forEach(check -> check.check(pack, problems));
  }

  /**
   * Notes what isn't good enough to be published.
   *
   * @param today lessons that were to be reviewed before this day are overdue
   */
  public static void wording(PackDraft pack, LocalDate today, Problems problems) {
    List<Check> wording =
        List.of(
            new LengthCheck(),
            new BannedWordCheck(),
            new BiasCheck(),
            new OutcomeCheck(),
            new ReviewDateCheck(today),
            new ConceptUseCheck(),
            new LinkCheck(),
            new MarkdownCheck());
    wording.forEach(check -> check.check(pack, problems));
  }
}
