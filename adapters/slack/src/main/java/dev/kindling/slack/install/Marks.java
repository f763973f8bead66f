package dev.kindling.slack.install;

import dev.kindling.platform.Unreadable;
import dev.kindling.platform.Vault;
import dev.kindling.platform.Vault.Kept;
import java.util.List;
import java.util.Optional;

/**
 * Where nothing can be sent any more, one mark a place at most. They are kept with the tokens, at
 * {@code slack/marks/T0…}; one that can't be opened counts as none.
 */
public final class Marks {
  /** The place of the token that the settings name. */
  public static final String SETTINGS = "settings";

  private static final String PREFIX = "slack/marks/";

  private final Vault vault;

  public Marks(Vault vault) {
    this.vault = vault;
  }

  /** Empty for a place that nothing is wrong with. */
  public Optional<Mark> at(String place) {
    try {
      return kept(place).map(kept -> Mark.read(place, kept.value()));
    } catch (Unreadable _) {
      return Optional.empty();
    }
  }

  /** Every mark, by place. */
  public List<Mark> all() {
    return vault.names(PREFIX).stream()
        .flatMap(name -> at(name.substring(PREFIX.length())).stream())
        .toList();
  }

  /** Marks it, and returns true if that is new: nobody had marked this token yet. */
  boolean mark(Mark mark) {
    if (at(mark.place()).filter(one -> one.print().equals(mark.print())).isPresent()) return false;
    String name = name(mark.place());
    return vault.put(name, mark.write(), Versions.of(vault, name));
  }

  /** Nothing happens where there is none. */
  void clear(String place) {
    vault.remove(name(place), Versions.of(vault, name(place)));
  }

  private Optional<Kept> kept(String place) {
    return vault.find(name(place));
  }

  private static String name(String place) {
    return PREFIX + Installation.checked(place);
  }
}
