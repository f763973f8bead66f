package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Joint;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Linking;
import dev.kindling.learner.Memberships;
import dev.kindling.learner.Standing;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.platform.Account;
import dev.kindling.platform.Platform;
import java.util.ArrayList;
import java.util.List;

/** One person on two platforms: a code from the one, typed on the other, makes one record. */
final class Links {
  private Links() {}

  /** Gives a code, or takes one. */
  static Response link(Scene scene, String typed) {
    if (isPractice(scene.learner())) return Response.say(scene, Phrase.LINK_PRACTICE);
    return typed.isEmpty() ? offer(scene) : take(scene, typed);
  }

  private static Response offer(Scene scene) {
    String code = scene.situation().pairing().code();
    if (code.isEmpty()) return Response.say(scene, Phrase.LINK_HOW);
    Learner learner = scene.learner();
    Learner offering = learner.withLinking(learner.links().offering(code, scene.now()));
    String minutes = Long.toString(Linking.LIFE.toMinutes());
    return Response.say(
            scene, offering, Phrase.LINK_CODE, "code", LinkCodes.shown(code), "minutes", minutes)
        .counted("links.offered");
  }

  private static Response take(Scene scene, String typed) {
    Learner learner = scene.learner();
    if (!learner.links().mayGuess(scene.now())) return Response.say(scene, Phrase.LINK_TOO_MANY);
    Records.Kept kept = scene.situation().pairing().other();
    if (kept == null) return wrong(scene);
    Learner other = kept.learner();
    if (other.number() == learner.number()) return Response.say(scene, Phrase.LINK_OWN);
    boolean good = other.links().offers(typed, scene.now()) && other.standing() != Standing.GONE;
    if (!good) return wrong(scene);
    if (isPractice(other)) return Response.say(scene, Phrase.LINK_PRACTICE);
    return shareAPlace(learner, other) ? wrongPlace(scene) : join(scene, other);
  }

  /** What is wrong, too old or used already gets the same answer: it tells nobody which. */
  private static Response wrong(Scene scene) {
    Learner learner = scene.learner();
    Learner guessed = learner.withLinking(learner.links().guessedWrong(scene.now()));
    return Response.say(scene, guessed, Phrase.LINK_WRONG).counted("links.wrong");
  }

  /** Two people in one workspace are two people, whatever they tell each other. */
  private static boolean shareAPlace(Learner one, Learner other) {
    return other.accounts().stream().anyMatch(account -> one.isIn(account.id().workspace()));
  }

  private static Response wrongPlace(Scene scene) {
    return Response.say(scene, Phrase.LINK_SAME_PLACE);
  }

  private static boolean isPractice(Learner learner) {
    return learner.accounts().stream().anyMatch(one -> one.id().platform() == Platform.WEB);
  }

  private static Response join(Scene scene, Learner other) {
    Learner joint = Joint.of(scene.learner(), other);
    boolean oneRests =
        Memberships.rests(scene.learner().membership()) != Memberships.rests(other.membership());
    Scene after = scene.with(joint);
    return (oneRests ? asked(after) : Response.of(joint, joined(after, List.of())))
        .counted("links.joined");
  }

  private static Message joined(Scene scene, List<Block> more) {
    Voice voice = scene.voice();
    String done = voice.say(Phrase.LINK_DONE);
    List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(done)));
    blocks.addAll(more);
    return Message.summarised(voice.lang(), done, blocks);
  }

  /** They had asked for silence in one of the two: it holds until they say otherwise. */
  private static Response asked(Scene scene) {
    Learner joint = scene.learner();
    Dialogue dialogue = joint.dialogue();
    Learner asking = joint.with(dialogue.await(new Awaiting.ComingBack(dialogue.nextQuestion())));
    Scene after = scene.with(asking);
    Message question = after.screens().open(asking.dialogue().awaiting()).orElseThrow();
    return Response.of(asking, joined(after, question.blocks()));
  }

  /** They want to hear from us again, or not. */
  static Response comingBack(Scene scene, boolean back) {
    Learner learner = scene.learner();
    Learner free = learner.with(learner.dialogue().await(new Awaiting.Nothing()));
    return back ? Pauses.end(scene.with(free)) : Response.say(scene, free, Phrase.LINK_RESTING);
  }

  /**
   * Asks whether an account shall be on its own again.
   *
   * @param place what they called it
   */
  static Response unlink(Scene scene, String place) {
    List<Account> accounts = scene.learner().accounts();
    if (accounts.size() < 2) return Response.say(scene, Phrase.UNLINK_NOTHING);
    List<Account> meant =
        accounts.stream().filter(account -> isCalled(scene, account, place)).toList();
    if (meant.isEmpty()) return Response.say(scene, Phrase.UNLINK_WHICH, "places", places(scene));
    Account last = meant.getLast();
    if (last.equals(accounts.getFirst())) return elsewhere(scene, last);
    Dialogue dialogue = scene.learner().dialogue();
    Awaiting sure = new Awaiting.Unlinking(dialogue.nextQuestion(), last.id());
    return Quizzes.again(scene.with(scene.learner().with(dialogue.await(sure))));
  }

  /** The answer must reach them: so not from the account that goes. */
  private static Response elsewhere(Scene scene, Account account) {
    return Response.say(scene, Phrase.UNLINK_ELSEWHERE, "place", name(scene.voice(), account));
  }

  private static boolean isCalled(Scene scene, Account account, String place) {
    List<String> words = List.of(Units.plain(place).split(" "));
    return words.contains(account.id().platform().key())
        || words.contains(Units.plain(name(scene.voice(), account)));
  }

  private static String places(Scene scene) {
    List<String> names =
        scene.learner().accounts().stream()
            .map(account -> name(scene.voice(), account))
            .distinct()
            .toList();
    return Clocks.list(names, scene.voice().lang());
  }

  static String name(Voice voice, Account account) {
    return voice.say(
        switch (account.id().platform()) {
          case SLACK -> Phrase.PLACE_SLACK;
          case TEAMS -> Phrase.PLACE_TEAMS;
          case WEB -> Phrase.PLACE_WEB;
        });
  }

  /** They are sure, or not. What was planned for the account is dropped when its turn comes. */
  static Response unlinked(Scene scene, Awaiting.Unlinking unlinking, boolean sure) {
    Learner learner = scene.learner();
    Learner free = learner.with(learner.dialogue().await(new Awaiting.Nothing()));
    if (!sure) return Response.say(scene, free, Phrase.UNLINK_KEPT);
    List<Account> rest =
        learner.accounts().stream()
            .filter(account -> !account.id().equals(unlinking.account()))
            .toList();
    return rest.size() == learner.accounts().size() || isInUse(learner, unlinking)
        ? Response.say(scene, free, Phrase.UNLINK_NOTHING)
        : Response.say(scene, free.withAccounts(rest), Phrase.UNLINKED).counted("links.ended");
  }

  private static boolean isInUse(Learner learner, Awaiting.Unlinking unlinking) {
    return learner.accounts().getFirst().id().equals(unlinking.account());
  }
}
