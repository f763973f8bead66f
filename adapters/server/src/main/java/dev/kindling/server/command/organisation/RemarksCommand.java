package dev.kindling.server.command.organisation;

import dev.kindling.insight.Remark;
import dev.kindling.insight.Remarks;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.wiring.Visit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what people said in forms. */
@Command(
    name = "remarks",
    description = {
      "Prints what people said about lessons and about what stops them, the newest first.",
      "They are kept without names, the newest 2,000. Read them where nobody looks on."
    },
    mixinStandardHelpOptions = true)
final class RemarksCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  private final Dialogue dialogue;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      converter = Forms.Id.class,
      description = "The organisation's id, as kindling organisation list shows it.")
  private @Nullable OrganisationId id;

  @Option(
      names = "--most",
      paramLabel = "COUNT",
      defaultValue = "100",
      description = "So many at most; 100 unless you say so.")
  private int most;

  RemarksCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    try (Visit visit = reach.visit(reach.settings())) {
      OrganisationId known = new Register(visit.store()).known(Objects.requireNonNull(id)).id();
      print(visit.store().remarks().newest(known, Math.clamp(most, 0, Remarks.KEPT)));
    }
    return 0;
  }

  private void print(List<Remark> remarks) {
    if (remarks.isEmpty()) dialogue.say("Nobody has said anything yet.");
    else table(remarks).lines().forEach(dialogue.out()::println);
  }

  private static Table table(List<Remark> remarks) {
    Table table = new Table("DATE", "KIND", "ABOUT", "CHOICE", "WORDS");
    for (Remark remark : remarks)
      table.add(
          remark.on().toString(),
          remark.kind().name().toLowerCase(Locale.ROOT),
          remark.about(),
          remark.choice(),
          onOneLine(remark.words()));
    return table;
  }

  /** What others wrote must not move the terminal's cursor or colour it. */
  private static String onOneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
  }
}
