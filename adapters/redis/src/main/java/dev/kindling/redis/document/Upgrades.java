package dev.kindling.redis.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.curriculum.LessonId;
import dev.kindling.learner.LessonDays;
import dev.kindling.learner.Sitting;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** How older documents become newer ones. */
final class Upgrades {
  private Upgrades() {}

  /**
   * A learner of schema 1 knew of no memories, and kept lessons by name: {@code
   * {"everyone.secure":{"ring-back":20514}}}.
   */
  static void learnerToTwo(ObjectNode learner) {
    ObjectNode progress = (ObjectNode) learner.get("progress");
    progress.put("lessons", lessons(progress.path("lessons")).text());
    progress.put("known", "");
    learner.putObject("knowledge").put("items", "");
    ((ObjectNode) learner.get("dialogue")).put("sitting", SittingText.of(Sitting.LESSON));
  }

  private static LessonDays lessons(JsonNode units) {
    LessonDays days = LessonDays.none();
    for (Map.Entry<String, JsonNode> unit : units.properties())
      for (Map.Entry<String, JsonNode> lesson : unit.getValue().properties())
        days = days.with(id(unit.getKey(), lesson.getKey()), date(lesson.getValue()));
    return days;
  }

  private static LessonId id(String unit, String name) {
    return new LessonId(unit.isEmpty() ? name : unit + "." + name);
  }

  private static LocalDate date(JsonNode day) {
    return LocalDate.ofEpochDay(day.longValue());
  }

  /** A learner of schema 2 had accounts of which it was known only whether they were reachable. */
  static void learnerToThree(ObjectNode learner) {
    for (JsonNode account : learner.path("accounts")) {
      JsonNode reachable = ((ObjectNode) account).remove("reachable");
      if (reachable == null || !reachable.asBoolean())
        ((ObjectNode) account).putObject("lost").put("reason", Refusal.OTHER.name());
    }
  }

  /** An organisation of schema 1 had no say in how much is remembered. */
  static void organisationToTwo(ObjectNode organisation) {
    organisation.put("retention", Organisation.RETENTION);
  }
}
