package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.List;

/**
 * A question of a lesson.
 *
 * @param kind how it is answered: {@code single}
 * @param flags what else stands behind the kind: {@code say-so-early}
 */
public record ItemDraft(
    Text id, String kind, List<String> flags, Prose prompt, List<OptionDraft> options) {
  public static final String SAY_EARLY = "say-so-early";

  public ItemDraft {
    flags = List.copyOf(flags);
    options = List.copyOf(options);
  }

  public Spot spot() {
    return id.spot();
  }

  public List<OptionDraft> right() {
    return options.stream().filter(OptionDraft::right).toList();
  }
}
