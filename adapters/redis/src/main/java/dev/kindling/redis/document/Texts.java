package dev.kindling.redis.document;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.kindling.campaign.CampaignId;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.LessonId;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.learner.Agreement;
import dev.kindling.learner.Answered;
import dev.kindling.learner.LessonDays;
import dev.kindling.learner.Preferences;
import dev.kindling.learner.Sitting;
import dev.kindling.message.ButtonId;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.review.Memories;
import dev.kindling.team.TeamCardId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;

/** Values that are kept as one text: ids, times, zones. */
final class Texts {
  private Texts() {}

  static SimpleModule module() {
    SimpleModule module = new SimpleModule();
    ids(module);
    times(module);
    module.setMixInAnnotation(Preferences.class, DaysOfWeek.Mixin.class);
    learning(module);
    return module;
  }

  private static void learning(SimpleModule module) {
    add(module, LessonDays.class, LessonDays::text, LessonDays::of);
    add(module, Memories.class, Memories::text, Memories::of);
    add(module, Agreement.class, AgreementText::of, AgreementText::parse);
    add(module, Sitting.class, SittingText::of, SittingText::parse);
  }

  private static void ids(SimpleModule module) {
    add(module, LessonId.class, LessonId::value, LessonId::new);
    add(module, ItemId.class, ItemId::value, ItemId::new);
    add(module, CampaignId.class, CampaignId::value, CampaignId::new);
    add(module, TeamCardId.class, TeamCardId::value, TeamCardId::new);
    add(module, DeliveryId.class, DeliveryId::value, DeliveryId::new);
    add(module, ButtonId.class, ButtonId::value, ButtonId::new);
    add(module, OrganisationId.class, OrganisationId::value, OrganisationId::new);
    add(module, AccountId.class, AccountText::of, AccountText::parse);
    add(module, Answered.class, AnswerText::of, AnswerText::parse);
  }

  private static void times(SimpleModule module) {
    add(module, Instant.class, Instant::toString, Instants::parse);
    add(module, LocalTime.class, LocalTime::toString, LocalTime::parse);
    add(module, Duration.class, Duration::toString, Duration::parse);
    module.addSerializer(ZoneId.class, new TextOut<>(ZoneId.class, ZoneId::getId));
    module.addDeserializer(ZoneId.class, new TextIn<>(ZoneId.class, ZoneId::of));
    module.addSerializer(LocalDate.class, new LocalDates.Out());
    module.addDeserializer(LocalDate.class, new LocalDates.In());
  }

  private static <T> void add(
      SimpleModule module, Class<T> type, Function<T, String> out, Function<String, T> in) {
    module.addSerializer(type, new TextOut<>(type, out));
    module.addDeserializer(type, new TextIn<>(type, in));
  }
}
