package dev.kindling.server.xapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.experience.Experience;
import dev.kindling.experience.Verb;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.quiz.Grade;
import dev.kindling.server.secret.Signature;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements of experiences. Who is meant is a pseudonym that only this server's secret leads
 * to; nothing says what was answered, only what it was worth.
 */
final class Statements {
  private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
  private static final String ACTIVITIES = "http://adlnet.gov/expapi/activities/";

  private final String home;
  private final Signature pseudonyms;
  private final Signature ids;
  private final Library library;

  /**
   * @param home the address that names of people and things begin with; null for one that belongs
   *     to nobody
   */
  Statements(@Nullable URI home, Signature pseudonyms, Signature ids, Library library) {
    this.home = home == null ? "https://kindling.invalid" : home.toString();
    this.pseudonyms = pseudonyms;
    this.ids = ids;
    this.library = library;
  }

  Statement of(Organisation organisation, Experience experience) {
    String id = id(organisation.id(), experience);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", id);
    node.set("actor", actor(organisation.id(), experience.learner()));
    node.set("verb", verb(experience.verb()));
    node.set("object", object(experience, library.in(organisation.lang())));
    node.set("result", result(experience.result()));
    node.set("context", context(organisation.lang()));
    node.put("timestamp", experience.at().toString());
    node.put("version", "1.0.3");
    return new Statement(id, node);
  }

  /** Version 8 of RFC 9562: bits of our own making, here of the key that the turn's gave. */
  private String id(OrganisationId organisation, Experience experience) {
    ByteBuffer bits = ByteBuffer.wrap(ids.of(organisation + " " + experience.key()));
    long high = (bits.getLong() & ~0xF000L) | 0x8000L;
    long low = (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  private ObjectNode actor(OrganisationId organisation, int learner) {
    ObjectNode actor = JsonNodeFactory.instance.objectNode();
    actor.put("objectType", "Agent");
    actor
        .putObject("account")
        .put("homePage", home + "/organisations/" + organisation)
        .put("name", pseudonyms.hex(organisation + " " + learner));
    return actor;
  }

  private static ObjectNode verb(Verb verb) {
    String name =
        switch (verb) {
          case COMPLETED -> "completed";
          case ANSWERED -> "answered";
          case MASTERED -> "mastered";
        };
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", VERBS + name);
    node.putObject("display").put("en", name);
    return node;
  }

  private ObjectNode object(Experience experience, Pack pack) {
    String id = experience.object();
    return switch (experience.verb()) {
      case COMPLETED -> activity("lesson", id, lesson(id, pack), pack);
      case ANSWERED -> activity("question", id, lessonOf(id, pack), pack);
      case MASTERED -> activity("module", id, unit(id, pack), pack);
    };
  }

  private ObjectNode activity(String type, String id, String title, Pack pack) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("objectType", "Activity");
    node.put("id", home + "/xapi/" + type + "/" + id);
    ObjectNode definition = node.putObject("definition");
    definition.put("type", ACTIVITIES + type);
    definition.putObject("name").put(pack.lang(), title);
    return node;
  }

  private static String lesson(String id, Pack pack) {
    return pack.lesson(new LessonId(id)).map(Lesson::title).orElse(id);
  }

  private static String lessonOf(String item, Pack pack) {
    return pack.lessonOf(new ItemId(item)).map(Lesson::title).orElse(item);
  }

  private static String unit(String id, Pack pack) {
    return pack.unit(id).map(CurriculumUnit::title).orElse(id);
  }

  private static ObjectNode result(@Nullable Grade grade) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("completion", true);
    return grade == null ? node : node.put("success", grade == Grade.RIGHT);
  }

  private static ObjectNode context(String lang) {
    return JsonNodeFactory.instance.objectNode().put("platform", "Kindling").put("language", lang);
  }
}
