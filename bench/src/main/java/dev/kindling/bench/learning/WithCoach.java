package dev.kindling.bench.learning;

import dev.kindling.conversation.Coach;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Situation;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Pack;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Agenda;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Preferences;
import dev.kindling.learner.Progress;
import dev.kindling.message.ButtonId;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.review.Sureness;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Rhythm;
import dev.kindling.understanding.Slots;
import dev.kindling.understanding.Understood;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person's year with the coach itself, turn by turn, in virtual time. */
final class WithCoach {
  private static final Organisation ORGANISATION =
      new Organisation(
          new OrganisationId("bench"),
          "Bench",
          ZoneOffset.UTC,
          "en-GB",
          Nation.ENGLAND,
          Map.of(),
          Duration.ZERO,
          false);

  private final Pack pack;
  private final Person person;
  private final Mind mind;
  private final Account account;
  private final Coach coach = new Coach(Holidays.none());
  private final Diary diary = new Diary();
  private Learner learner;
  private Instant now = at(0, 8);
  private int turns;

  WithCoach(Pack pack, Person person, Mind mind) {
    this.pack = pack;
    this.person = person;
    this.mind = mind;
    this.account = Account.of(AccountId.of(Platform.SLACK, "T1", "U" + person.number()));
    this.learner =
        new Learner(
            person.number(),
            "Sam",
            List.of(account),
            Membership.known(now),
            Preferences.defaults("en-GB", ZoneOffset.UTC, pack.tracks().getFirst().id()),
            Progress.none(),
            Knowledge.none(),
            Dialogue.fresh(),
            Agenda.empty());
  }

  /** Lives for so many days: they do what comes on the days on which they do anything. */
  Lived live(int days) {
    means(Intent.LESSON_NEXT, Slots.none());
    takeLesson(learner.dialogue().lesson().value());
    for (int day = 0; day < days; day++) liveOn(day);
    return Lived.of(mind, learner.progress().lessons().size(), diary, days);
  }

  private void liveOn(int day) {
    int leave = person.announces(day);
    if (leave > 0) pause(day, Person.date(day + leave));
    Instant end = at(day, 20);
    while (learner.agenda().due() != null && !learner.agenda().due().isAfter(end)) tick(day);
  }

  private void pause(int day, LocalDate until) {
    now = at(day, 6);
    means(Intent.PAUSE_START, new Slots(null, until, Set.of(), null, ""));
  }

  private void tick(int day) {
    now = learner.agenda().due();
    Outcome outcome = coach.plan(situation("tick-" + now));
    learner = outcome.learner();
    for (Delivery delivery : outcome.deliveries()) if (person.takes(day)) take(delivery.recipe());
  }

  private void take(Recipe recipe) {
    now = now.plusSeconds(600);
    if (learner.agenda().slowed())
      means(Intent.SCHEDULE_SET, new Slots(null, null, Set.of(), Rhythm.DAILY, ""));
    switch (recipe) {
      case Recipe.LessonOfTheDay lesson -> takeLesson(lesson.lesson().value());
      case Recipe.ReviewsOfTheDay reviews -> answer("review-" + reviews.reviews());
      case Recipe.Note _, Recipe.Invitation _ -> {
        means(Intent.LESSON_NEXT, Slots.none());
        takeLesson(learner.dialogue().lesson().value());
      }
      case Recipe.Words _, Recipe.Campaign _ -> {}
    }
  }

  private void takeLesson(String lesson) {
    spend(Costs.READING);
    answer(lesson);
  }

  private void answer(String questions) {
    spend(Costs.OPENING);
    press(Intent.QUIZ_START.key() + ":" + questions);
    while (!(learner.dialogue().awaiting() instanceof Awaiting.Nothing)) next();
  }

  private void next() {
    if (learner.dialogue().awaiting() instanceof Awaiting.Answer answer)
      answer(answer.asked().item());
    else means(Intent.SKIP, Slots.none());
  }

  private void answer(ItemId item) {
    Mind.Said said = mind.answer(Syllabus.item(item), day());
    spend(said.seconds());
    if (said.option() < 0) means(Intent.DONT_KNOW, Slots.none());
    else choose(said.option());
    if (learner.dialogue().awaiting() instanceof Awaiting.Confidence) sure(said.sureness());
  }

  private void sure(Sureness sureness) {
    switch (sureness) {
      case SURE -> choose(0);
      case THINK_SO -> choose(1);
      case GUESSING -> choose(2);
      case NOT_SAID -> means(Intent.SKIP, Slots.none());
    }
  }

  private void choose(int option) {
    press("q" + learner.dialogue().awaiting().openQuestion() + "-" + option);
  }

  private void press(String button) {
    turn(new Input.Pressed(new ButtonId(button)), Understood.of(Intent.OUT_OF_SCOPE));
  }

  private void means(Intent intent, Slots slots) {
    turn(new Input.Said("…"), new Understood(intent, slots));
  }

  private void turn(Input input, Understood understood) {
    TurnKey key = new TurnKey("turn-" + turns++);
    Turn turn = new Turn(key, account, "Sam", null, input, new Way.Post(null), null);
    learner = coach.respond(situation(key.value()), turn, understood).learner();
  }

  private Situation situation(String cause) {
    return new Situation(ORGANISATION, learner, pack, now, cause);
  }

  private void spend(double seconds) {
    diary.spend(day(), seconds);
  }

  private int day() {
    return (int)
        (now.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay() - Person.START.toEpochDay());
  }

  private static Instant at(int day, int hour) {
    return Person.date(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }
}
