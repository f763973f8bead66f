package dev.kindling.conversation;

import dev.kindling.curriculum.HomePhrase;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Membership;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.schedule.DayPlan;
import dev.kindling.schedule.Session;
import dev.kindling.understanding.Intent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What today brings, in a sentence and with one button for it. */
final class HomeToday {
  private final Scene scene;
  private final Voice voice;
  private final DayPlan plan;
  private final String next;

  HomeToday(Scene scene) {
    this.scene = scene;
    this.voice = scene.voice();
    this.plan = scene.plan();
    this.next = Says.next(scene, scene.learner());
  }

  List<Block> blocks() {
    return switch (scene.learner().standing()) {
      case QUIET -> said(voice.say(HomePhrase.HOME_QUIET), back());
      case LEFT -> said(voice.say(HomePhrase.HOME_LEFT), back());
      case PAUSED -> isResting() ? said(paused(), back()) : waiting();
      case LEARNING, KNOWN, GONE -> waiting();
    };
  }

  private boolean isResting() {
    return scene.learner().membership().isPausedOn(scene.today());
  }

  private String paused() {
    Membership membership = scene.learner().membership();
    LocalDate until = membership.backOn();
    return until == null
        ? voice.say(HomePhrase.HOME_PAUSED_OPEN)
        : voice.say(HomePhrase.HOME_PAUSED, "until", Clocks.date(until, voice.lang()));
  }

  private Button back() {
    return Infos.button(voice, HomePhrase.BUTTON_COME_BACK, Intent.PAUSE_END, true);
  }

  private List<Block> waiting() {
    if (Quizzes.isAsked(scene.learner().dialogue().awaiting()))
      return said(
          voice.say(HomePhrase.HOME_QUESTION),
          Infos.button(voice, HomePhrase.BUTTON_SHOW_QUESTION, Intent.QUIZ_START, true));
    return plan.open().map(this::begun).orElseGet(this::notBegun);
  }

  /** A lesson that they have read and whose questions wait. */
  private List<Block> begun(Lesson lesson) {
    String words = voice.say(HomePhrase.HOME_BEGUN, named(lesson));
    Button questions =
        new LessonMessages(scene.pack(), voice).questions(lesson, plan.besides(lesson).size());
    return said(words, questions);
  }

  private List<Block> notBegun() {
    LocalDate today = scene.today();
    boolean planned = today.equals(scene.learner().agenda().plannedOn());
    if (planned && today.equals(scene.learner().progress().lastDay())) return done();
    Session session = planned ? plan.again() : plan.session();
    return session(session);
  }

  private List<Block> session(Session session) {
    Optional<Lesson> lesson = session.lesson();
    if (lesson.isPresent())
      return said(voice.say(HomePhrase.HOME_LESSON, named(lesson.get())), lesson(true));
    if (session.isEmpty()) return nothing();
    ButtonId quiz = Presses.review(session.reviews().size());
    Button begin = new Button(voice.say(HomePhrase.BUTTON_SHOW_QUESTION), quiz, true);
    return said(voice.say(HomePhrase.HOME_REVIEWS, "next", next), begin);
  }

  /** Nothing is due: there may be another lesson, but nobody is pushed. */
  private List<Block> nothing() {
    return plan.lesson().isPresent()
        ? said(voice.say(HomePhrase.HOME_NOTHING, "next", next), lesson(false))
        : List.of(new Block.Paragraph(voice.say(HomePhrase.HOME_FINISHED)));
  }

  private List<Block> done() {
    return plan.lesson().isPresent()
        ? said(voice.say(HomePhrase.HOME_DONE, "next", next), lesson(false))
        : List.of(new Block.Paragraph(voice.say(HomePhrase.HOME_FINISHED)));
  }

  private Button lesson(boolean main) {
    return Infos.button(voice, Phrase.BUTTON_LESSON, Intent.LESSON_NEXT, main);
  }

  private String[] named(Lesson lesson) {
    String minutes = Integer.toString(lesson.minutes());
    return new String[] {"lesson", lesson.title(), "minutes", minutes, "next", next};
  }

  private static List<Block> said(String words, Button button) {
    return List.of(new Block.Paragraph(words), new Block.Buttons(List.of(button), ""));
  }
}
