package dev.kindling.redis.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.campaign.CampaignId;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Phrase;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Heard;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Tempo;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Agreement;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Asked;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Linking;
import dev.kindling.learner.Sitting;
import dev.kindling.learner.Standing;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Memories;
import dev.kindling.review.Parameters;
import dev.kindling.review.Rating;
import dev.kindling.review.ReviewState;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Messages;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private static final Asked ASKED = new Asked(0, new ItemId("a.1"), 0, 0, null);

  @Test
  void everythingTheCoachMayWaitForComesBack() {
    List<Awaiting> all =
        List.of(
            new Awaiting.Nothing(),
            new Awaiting.Answer(ASKED),
            new Awaiting.Answer(ASKED, List.of(2, 0)),
            new Awaiting.Comparison(5, ASKED),
            new Awaiting.Statement(6, "everyone.people", true, null),
            new Awaiting.Confidence(0, ASKED, -1),
            new Awaiting.Goal(1, null),
            new Awaiting.Goal(1, new Answered(1, new ItemId("a.1"), Answered.DONT_KNOW)),
            new Awaiting.TimeOfDay(2),
            new Awaiting.LeaveConfirmation(3),
            new Awaiting.TrackChoice(4),
            new Awaiting.ComingBack(7),
            new Awaiting.Unlinking(8, Learners.slack(1)));
    assertEquals(Set.of(Awaiting.class.getPermittedSubclasses()), kinds(all));
    Learner learner = Learners.number(1);
    for (Awaiting awaiting : all) same(learner.with(learner.dialogue().await(awaiting)));
  }

  @Test
  void aCodeForLinkingAndWrongOnesComeBack() {
    Learner learner = Learners.number(1);
    Linking offering = learner.links().offering("CDFG3467", Learners.SINCE);
    same(learner.withLinking(offering));
    same(learner.withLinking(offering.guessedWrong(Learners.SINCE)));
    same(learner.withLinking(Linking.none().guessedWrong(Learners.SINCE)));
  }

  @Test
  void everyRecipeAndWayComesBack() {
    List<Recipe> recipes =
        List.of(
            new Recipe.Words(Messages.rich()),
            new Recipe.LessonOfTheDay(new LessonId("a.b"), 3, List.of(Phrase.WELCOME)),
            new Recipe.ReviewsOfTheDay(2, List.of(Phrase.WELCOME)),
            new Recipe.Invitation(true),
            new Recipe.Note(Phrase.START_AGAIN),
            Deliveries.campaign(Learners.number(1), new CampaignId("c7"), Learners.SINCE).recipe());
    List<Way> ways =
        List.of(
            new Way.Reply(),
            new Way.Replace(Messages.AWKWARD),
            new Way.Post(null),
            new Way.Post(""),
            new Way.Post("https://hooks.example/1?a=b&c=d"));
    assertEquals(Set.of(Recipe.class.getPermittedSubclasses()), kinds(recipes));
    for (Recipe recipe : recipes) for (Way way : ways) same(delivery(recipe, way));
  }

  @Test
  void everyBlockComesBack() {
    assertEquals(Messages.rich(), Documents.MESSAGE.read(Documents.MESSAGE.write(Messages.rich())));
  }

  @Test
  void aTempoComesBackHoweverItHasAdapted() {
    Instant now = Instant.parse("2026-03-02T09:00:00.123Z");
    Pace pace = new Pace(5, 0.8, 25, 8, 6, Duration.ofSeconds(1));
    Tempo tempo = Tempo.begin(pace, Heard.nothing(), now);
    for (int i = 1; i < 60; i++) {
      Heard heard =
          new Heard(i * 7L, i / 5, Duration.ofMillis(i * 100L), now.plusSeconds(i / 5 * 5L));
      tempo = tempo.hear(pace, heard, now.plusSeconds(i));
      assertEquals(tempo, Documents.TEMPO.read(Documents.TEMPO.write(tempo)));
    }
  }

  @Test
  void whatSomebodyKnowsAndSaidComesBack() {
    Learner learner = Learners.number(1);
    Fsrs fsrs = new Fsrs(Parameters.standard());
    LocalDate day = LocalDate.of(2026, 3, 2);
    Memories memories =
        Memories.none()
            .with(ReviewState.first(0xFF_FFFF, fsrs, Rating.AGAIN, day).misled(true))
            .with(ReviewState.first(0, fsrs, Rating.EASY, day));
    Knowledge knowledge = new Knowledge(memories, Map.of("everyone.people", new Agreement(2, 9)));
    same(learner.with(knowledge));
    LessonId lesson = new LessonId("a.b");
    same(learner.with(learner.progress().lessonKnown(lesson, day)));
    same(
        learner.with(
            learner.dialogue().sit(Sitting.placement("everyone"), List.of(new ItemId("a.1")))));
  }

  @Test
  void oddPreferencesComeBack() {
    Learner learner = Learners.number(1);
    same(
        learner.with(
            learner
                .preferences()
                .withZone(ZoneId.of("+05:45"))
                .withTime(LocalTime.of(0, 0, 1, 5))
                .withTextOnly(true)
                .withGoal("")
                .withWorkingDays(EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY))));
    same(learner.with(learner.preferences().withWorkingDays(Set.of(DayOfWeek.SATURDAY))));
  }

  @Test
  void everyStandingAndAnEmptyAccountListComeBack() {
    Learner learner = Learners.number(1);
    for (Standing standing : Standing.values())
      same(learner.with(learner.membership().become(standing, Instant.EPOCH.plusNanos(1))));
    same(learner.with(learner.membership().pausedUntil(LocalDate.of(1969, 12, 31), Instant.MAX)));
    same(learner.withAccounts(List.of()));
  }

  @Test
  void awkwardAccountsComeBackAndAreNeverMistaken() {
    for (String workspace : List.of("a/b", "a%2Fb", "%", ":", Messages.AWKWARD)) {
      AccountId id = AccountId.of(Platform.TEAMS, workspace, Messages.AWKWARD + "/:%2F");
      assertEquals(id, AccountText.parse(AccountText.of(id)));
      same(Learners.number(1).with(Account.of(id)));
      Workspace at = id.workspace();
      assertEquals(at, AccountText.workspace(at.key()));
    }
  }

  private static Set<Class<?>> kinds(List<?> values) {
    return values.stream().map(Object::getClass).collect(Collectors.toSet());
  }

  private static void same(Learner learner) {
    assertEquals(learner, Documents.LEARNER.read(Documents.LEARNER.write(learner)));
  }

  private static void same(Delivery delivery) {
    assertEquals(delivery, Documents.DELIVERY.read(Documents.DELIVERY.write(delivery)));
  }

  private static Delivery delivery(Recipe recipe, Way way) {
    Delivery it = Deliveries.answer(Learners.number(1), "c", Learners.SINCE);
    return new Delivery(
        it.id(), 0, it.account(), way, it.priority(), recipe, it.plannedAt(), it.expiresAt());
  }
}
