package dev.kindling.conversation;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Phrase;
import dev.kindling.platform.Account;
import dev.kindling.quiz.Offered;
import dev.kindling.team.TeamCard;
import dev.kindling.team.TeamCardId;
import dev.kindling.team.TeamQuestions;
import java.util.List;

/** Somebody wants a question for everybody in the room where they are. */
final class TeamAsking {
  private TeamAsking() {}

  static Response ask(Scene scene) {
    Among among = scene.situation().among();
    if (among == null) return Response.say(scene, Phrase.TEAM_HOW);
    if (scene.organisation().hushed()) return Response.say(scene, Phrase.TEAM_HUSHED);
    List<TeamCard> cards =
        TeamQuestions.choose(
                scene.pack(), scene.learner(), scene.organisation(), scene.situation().seed())
            .stream()
            .map(item -> card(scene, among, item))
            .toList();
    if (cards.isEmpty()) return Response.say(scene, Phrase.TEAM_NOT_NOW);
    return Response.asking(scene.learner(), cards).counted("team");
  }

  private static TeamCard card(Scene scene, Among among, Item item) {
    return new TeamCard(
        TeamCardId.of(scene.situation().cause()),
        among.room(),
        scene.pack().lang(),
        scene.organisation().zone(),
        item.id(),
        Offered.choices(item, List.of()).size(),
        scene.now(),
        scene.now().plus(TeamCard.OPEN),
        aside(scene, among));
  }

  /** Where the room has no place for it, their own chat has, if they have one. */
  private static String aside(Scene scene, Among among) {
    if (!among.aside().isEmpty()) return among.aside();
    return scene.learner().accounts().stream()
        .filter(account -> account.id().workspace().equals(among.room().workspace()))
        .map(Account::address)
        .findFirst()
        .orElse("");
  }
}
