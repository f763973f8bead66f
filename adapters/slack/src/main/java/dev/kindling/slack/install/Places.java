package dev.kindling.slack.install;

import dev.kindling.platform.Unreadable;
import dev.kindling.platform.Vault;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All places of the app, for a page or a list. */
public final class Places {
  private final Installs installs;
  private final Marks marks;

  public Places(Vault vault) {
    this.installs = new Installs(vault);
    this.marks = new Marks(vault);
  }

  /** Every place with an installation or with a mark, by id. */
  public List<Place> all() {
    Set<String> ids = new TreeSet<>(installs.places());
    marks.all().forEach(mark -> ids.add(mark.place()));
    return ids.stream().map(this::at).toList();
  }

  /** Why nothing can be sent somewhere, one for each place; cheap where all is well. */
  public List<Mark> troubles() {
    return marks.all().stream().filter(mark -> !at(mark.place()).isWell()).toList();
  }

  /** The place with that id, also if nothing is known of it. */
  public Place at(String id) {
    Mark mark = marks.at(id).orElse(null);
    try {
      Installation there = installs.at(id).orElse(null);
      boolean past = there != null && mark != null && !there.token().print().equals(mark.print());
      return new Place(id, there, past ? null : mark, false);
    } catch (Unreadable _) {
      return new Place(id, null, mark, true);
    }
  }
}
