package dev.kindling.conversation;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Learner;
import dev.kindling.message.Block;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Home;
import dev.kindling.message.Message;
import dev.kindling.message.PlainText;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.quiz.Graded;
import dev.kindling.schedule.Schedule;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Slots;
import dev.kindling.understanding.Understood;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One learner's life with the coach, turn by turn and tick by tick, without any store. */
final class Life {
  static final ZoneId LONDON = ZoneId.of("Europe/London");
  static final Account ACCOUNT = Account.of(AccountId.of(Platform.SLACK, "T1", "U1"));

  final List<Delivery> planned = new ArrayList<>();

  /** When the clock was due for each of those planned, local. */
  final List<LocalDateTime> dueAt = new ArrayList<>();

  Pack pack = SamplePack.pack();
  Organisation organisation;
  Learner learner;
  Instant now;
  Outcome last;

  /** The room where turns are given; null for their own chat. */
  @Nullable Among among;

  /** Where their own chat is; empty for nowhere yet. */
  String address = "";

  private final Coach coach;
  private int turns;

  Life(Instant now, ZoneId zone, Holidays holidays, int number) {
    this.now = now;
    this.coach = new Coach(holidays);
    this.organisation =
        new Organisation(
            new OrganisationId("main"),
            "Riverside",
            zone,
            "en-GB",
            Nation.ENGLAND,
            Map.of(),
            Duration.ZERO,
            false);
    this.learner =
        Newcomers.of(
            number,
            ACCOUNT,
            new Profile("Sam Lee", null, null),
            organisation,
            new Library(Map.of("en-GB", pack), "en-GB"),
            now);
    this.last = new Outcome(learner, List.of(), Counters.none());
  }

  /** Monday 2 March 2026, 08:00 in London. */
  static Life begin() {
    return new Life(Instant.parse("2026-03-02T08:00:00Z"), LONDON, Holidays.none(), 1);
  }

  /** A learner who has taken the first lesson and answered it. */
  static Life begun() {
    Life life = begin();
    life.means(Intent.LESSON_NEXT);
    life.quiz();
    life.press(life.option(0));
    life.press(life.option(0));
    return life;
  }

  void quiz() {
    means(Intent.QUIZ_START);
    while (learner.dialogue().awaiting() instanceof Awaiting.Answer
        || learner.dialogue().awaiting() instanceof Awaiting.Confidence) press(option(1));
  }

  ButtonId option(int index) {
    return new ButtonId("q" + learner.dialogue().awaiting().openQuestion() + "-" + index);
  }

  Life arrive() {
    return take(new Input.Arrived(), Understood.of(Intent.OUT_OF_SCOPE));
  }

  Life press(ButtonId button) {
    return take(new Input.Pressed(button), Understood.of(Intent.OUT_OF_SCOPE));
  }

  Life say(String text) {
    return take(new Input.Said(text), Understood.of(Intent.OUT_OF_SCOPE));
  }

  /** Types something that a recogniser takes for that. */
  Life say(String text, Intent intent) {
    return take(new Input.Said(text), Understood.of(intent));
  }

  Life means(Intent intent) {
    return means(intent, Slots.none());
  }

  Life means(Intent intent, Slots slots) {
    return take(new Input.Said("…"), new Understood(intent, slots));
  }

  /** Answers the open question in words that a grader found to be worth that. */
  Life write(String text, Item.Worth worth) {
    int open = learner.dialogue().awaiting().openQuestion();
    return take(new Input.Said(text), Understood.of(Intent.OUT_OF_SCOPE), new Graded(open, worth));
  }

  /** Sends a form with those values. */
  Life fill(String form, Map<String, String> values) {
    return take(submitted(form, values), Understood.of(Intent.OUT_OF_SCOPE));
  }

  /** The same, where its words were understood to be about somebody in danger. */
  Life fillUrgently(String form, Map<String, String> values) {
    return take(submitted(form, values), Understood.of(Intent.URGENT_PERSON));
  }

  /** Sends the form for the open question with words that are worth that. */
  Life fillWords(int question, Item.Worth worth) {
    Input filled = submitted("q" + question + "-words", Map.of("words", "…"));
    Graded graded = new Graded(question, worth);
    return take(filled, Understood.of(Intent.OUT_OF_SCOPE), graded);
  }

  private static Input submitted(String form, Map<String, String> values) {
    return new Input.Submitted(new ButtonId(form), values);
  }

  /** Where a form can be shown in that way. */
  Life means(Intent intent, Turn.Forms shown) {
    Turn turn = turn(new Input.Said("…"));
    Turn there =
        new Turn(
            turn.key(),
            turn.account(),
            turn.profile(),
            turn.input(),
            turn.answers(),
            turn.original(),
            shown);
    return take(there, Understood.of(intent), null);
  }

  /** Their own page as it would be drawn now. */
  Home home(Seeking seeking) {
    return coach.home(new Situation(organisation, learner, pack, now, "home"), seeking);
  }

  private Life take(Input input, Understood understood) {
    return take(input, understood, null);
  }

  private Life take(Input input, Understood understood, @Nullable Graded graded) {
    return take(turn(input), understood, graded);
  }

  private Life take(Turn turn, Understood understood, @Nullable Graded graded) {
    Situation situation = new Situation(organisation, learner, pack, now, turn.key().value());
    last = coach.respond(situation, turn, understood, graded);
    learner = last.learner();
    return this;
  }

  private Turn turn(Input input) {
    return new Turn(
            new TurnKey("turn-" + turns++),
            ACCOUNT.at(address),
            "Sam Lee",
            null,
            input,
            new Way.Post(null),
            new Way.Replace("m"))
        .in(among);
  }

  /** Turns the clock's crank as often as there is something due. */
  Life tick() {
    for (int i = 0; i < 500 && isDue(); i++) {
      Situation situation =
          new Situation(organisation, learner, pack, now, "tick-" + learner.agenda().due());
      Instant due = learner.agenda().due();
      last = coach.plan(situation);
      learner = last.learner();
      last.deliveries()
          .forEach(_ -> dueAt.add(LocalDateTime.ofInstant(due, learner.preferences().zone())));
      planned.addAll(last.deliveries());
    }
    if (isDue()) throw new AssertionError("The clock never comes to rest: " + learner.agenda());
    return this;
  }

  private boolean isDue() {
    Instant due = learner.agenda().due();
    return due != null && !due.isAfter(now);
  }

  /** Lives on until then, with the clock turning its crank at every moment something is due. */
  Life at(String local) {
    Instant target = instant(local);
    while (learner.agenda().due() != null && !learner.agenda().due().isAfter(target)) {
      Instant due = learner.agenda().due();
      now = due.isAfter(now) ? due : now;
      tick();
    }
    now = target;
    return this;
  }

  /** Sleeps until then: nothing turned the crank meanwhile. */
  Life wakeAt(String local) {
    now = instant(local);
    return tick();
  }

  private Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(learner.preferences().zone()).toInstant();
  }

  /** What the last answer says, as plain text; lessons by their id. */
  String said() {
    StringBuilder said = new StringBuilder();
    for (Delivery delivery : last.deliveries())
      if (!(delivery.way() instanceof Way.Replace)) said.append(said(delivery)).append('\n');
    return said.toString();
  }

  Message message() {
    return last.deliveries().stream()
        .filter(delivery -> !(delivery.way() instanceof Way.Replace))
        .map(delivery -> ((Recipe.Words) delivery.recipe()).message())
        .findFirst()
        .orElseThrow();
  }

  /** What the message that was answered looks like now. */
  Message redrawn() {
    return last.deliveries().stream()
        .filter(delivery -> delivery.way() instanceof Way.Replace)
        .map(delivery -> ((Recipe.Words) delivery.recipe()).message())
        .findFirst()
        .orElseThrow();
  }

  /** The open question as it would be drawn now. */
  Message open() {
    Situation situation = new Situation(organisation, learner, pack, now, "look");
    return new Scene(situation, new Schedule(Holidays.none()))
        .screens()
        .open(learner.dialogue().awaiting())
        .orElseThrow();
  }

  Block.Question question() {
    return message().blocks().stream()
        .filter(Block.Question.class::isInstance)
        .map(Block.Question.class::cast)
        .findFirst()
        .orElseThrow();
  }

  static String said(Delivery delivery) {
    return switch (delivery.recipe()) {
      case Recipe.Words words -> PlainText.of(words.message());
      case Recipe.ReviewsOfTheDay reviews -> reviews.reviews() + " reviews" + reviews.before();
      case Recipe.LessonOfTheDay lesson -> "lesson " + lesson.lesson() + lesson.before();
      case Recipe.Invitation invitation -> "invitation " + invitation.reminder();
      case Recipe.Note note -> "note " + note.phrase().key();
      case Recipe.Campaign campaign -> "campaign " + campaign.campaign();
    };
  }

  List<DeliveryId> ids() {
    return last.deliveries().stream().map(Delivery::id).toList();
  }
}
