package dev.kindling.server.command.organisation;

import dev.kindling.organisation.OrganisationId;

/** How far a walk over an organisation's people is: a bar for who watches, else a line at times. */
final class Walk {
  private static final int LINE = 10_000;

  private final Dialogue dialogue;
  private final OrganisationId organisation;
  private final int total;
  private final ProgressBar bar;
  private int done;

  Walk(Dialogue dialogue, OrganisationId organisation, int total) {
    this.dialogue = dialogue;
    this.organisation = organisation;
    this.total = total;
    this.bar = new ProgressBar(dialogue, total);
  }

  void add(int more) {
    bar.add(more);
    int lines = done / LINE;
    done += more;
    if (!dialogue.terminal() && done / LINE > lines)
      dialogue.say("%s: looked at %,d of %,d".formatted(organisation, done, total));
  }

  void end() {
    bar.end();
  }
}
