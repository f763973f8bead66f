package dev.kindling.team;

import dev.kindling.curriculum.Braces;
import dev.kindling.curriculum.LocalFact;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.organisation.Organisation;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pack's words for one card: however often it is drawn, it has the same wording. */
final class TeamWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private final TeamCard card;
  private final Pack pack;
  private final Map<String, String> facts;

  TeamWords(TeamCard card, Pack pack, Organisation organisation) {
    this.card = card;
    this.pack = pack;
    this.facts = organisation.facts();
  }

  String say(Phrase phrase, String... named) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < named.length; i += 2) values.put(named[i], named[i + 1]);
    String words = pack.phrases().wording(phrase, card.id().hashCode());
    return Braces.fill(words, name -> values.containsKey(name) ? values.get(name) : fact(name));
  }

  /** A text of the pack with its local facts filled in. */
  String fill(String text) {
    return Braces.fill(text, this::fact);
  }

  /** When it closes: {@code 10:40}, as the clock on the room's wall has it. */
  static String closing(TeamCard card) {
    return TIME.format(card.closesAt().atZone(card.zone()));
  }

  /** What is set; else the pack's wording for what is not; null for what is no fact. */
  private @Nullable String fact(String name) {
    LocalFact fact = pack.facts().get(name);
    return fact == null ? null : facts.getOrDefault(name, fact.unset());
  }
}
