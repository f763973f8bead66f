package dev.kindling.team;

import dev.kindling.curriculum.Braces;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.message.Message;
import dev.kindling.platform.Refusal;
import dev.kindling.team.TeamCards.Answered;
import java.util.Map;
import java.util.Optional;

/** What one person alone is told: who answered, who asked. */
public final class TeamReplies {
  private final Library library;

  public TeamReplies(Library library) {
    this.library = library;
  }

  /**
   * To who pressed a button.
   *
   * @param answered what came of it; empty where the card isn't known any more
   */
  public Message pressed(Optional<Answered> answered, int option) {
    return answered
        .map(found -> pressed(found, option))
        .orElseGet(() -> say(library.in(library.fallback()), Phrase.TEAM_LATE));
  }

  private Message pressed(Answered answered, int option) {
    Pack pack = library.in(answered.card().lang());
    if (!answered.counted()) return say(pack, Phrase.TEAM_LATE);
    Integer before = answered.before();
    Phrase phrase =
        before == null
            ? Phrase.TEAM_CHOSE
            : before == option ? Phrase.TEAM_SAME : Phrase.TEAM_CHANGED;
    return say(pack, phrase, answered.card(), TeamItem.letter(option));
  }

  /** To who asked where one is open. */
  public Message another(Running running) {
    Pack pack = library.in(running.card().lang());
    return say(pack, Phrase.TEAM_ANOTHER, running.card(), "");
  }

  /** To who asked where too many are under way. */
  public Message tooMany(TeamCard card) {
    return say(library.in(card.lang()), Phrase.TEAM_NOT_NOW);
  }

  /** To everybody where we came in. */
  public Message hello(String lang) {
    return say(library.in(lang), Phrase.ROOM_HELLO);
  }

  /** To who asked where it could not be posted. */
  Message refused(TeamCard card, Refusal reason) {
    Phrase phrase =
        switch (reason) {
          case NOT_INSTALLED, UNKNOWN_PERSON, BLOCKED -> Phrase.TEAM_INVITE_ME;
          case NOT_ALLOWED, LEFT -> Phrase.TEAM_NOT_HERE;
          case ACCESS_REVOKED, TOO_BIG, OTHER -> Phrase.TEAM_NOT_NOW;
        };
    return say(library.in(card.lang()), phrase);
  }

  private static Message say(Pack pack, Phrase phrase, TeamCard card, String letter) {
    Map<String, String> values = Map.of("time", TeamWords.closing(card), "letter", letter);
    String words = pack.phrases().wording(phrase, card.id().hashCode());
    return Message.of(pack.lang(), Braces.fill(words, values::get));
  }

  private static Message say(Pack pack, Phrase phrase) {
    return Message.of(pack.lang(), pack.phrases().all(phrase).getFirst());
  }
}
