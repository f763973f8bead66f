package dev.kindling.redis.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.learner.Learner;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.testkit.records.BusyLearner;
import dev.kindling.testkit.records.Learners;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentTest {
  /** A document of today, and what became of its shape. */
  private record Old(String title, int days) {}

  private static final Document<Old> SECOND =
      new Document<>(
          Old.class,
          document -> document.set("title", document.remove("name")),
          document -> document.put("days", document.get("days").asInt() * 7));

  @Test
  void aBusyYearFitsInFourKilobytes() {
    String text = Documents.LEARNER.write(BusyLearner.number(123_456, 60));
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    System.out.println("A learner with 60 lessons done takes " + size + " bytes");
    assertTrue(size < 4096, "a record has " + size + " bytes");
  }

  @Test
  void aFreshRecordIsSmall() {
    String text = Documents.LEARNER.write(Learners.number(1));
    assertTrue(text.length() < 500, text);
  }

  @Test
  void aNewerSchemaThanThisBuildKnowsIsNamedAndIsTheStoresTrouble() {
    NewerSchema newer =
        assertThrows(NewerSchema.class, () -> Documents.LEARNER.read("4:{\"anything\":1}"));
    assertEquals(4, newer.found());
    assertEquals(3, newer.known());
    assertTrue(StoreUnavailable.class.isInstance(newer));
  }

  @Test
  void olderSchemasAreUpgradedStepByStep() {
    Old expected = new Old("Ada", 14);
    assertEquals(expected, SECOND.read("1:{\"name\":\"Ada\",\"days\":2}"));
    assertEquals(expected, SECOND.read("2:{\"title\":\"Ada\",\"days\":2}"));
    assertEquals(expected, SECOND.read("3:{\"title\":\"Ada\",\"days\":14}"));
    assertEquals("3:{\"title\":\"Ada\",\"days\":14}", SECOND.write(expected));
  }

  @Test
  void aFieldThatIsNotKnownIsAnErrorRatherThanLost() {
    String text = Documents.LEARNER.write(Learners.number(1));
    String more = text.replaceFirst("\\{", "{\"shoeSize\":43,");
    assertThrows(IllegalStateException.class, () -> Documents.LEARNER.read(more));
  }

  @Test
  void anErrorTellsNothingOfTheRecord() {
    Learner secret = Learners.number(1).withName("Ada Lovelace");
    String broken = Documents.LEARNER.write(secret).replace("LEARNING", "Lovelace");
    Throwable error =
        assertThrows(IllegalStateException.class, () -> Documents.LEARNER.read(broken));
    for (; error != null; error = error.getCause())
      assertTrue(!String.valueOf(error.getMessage()).contains("Lovelace"), error.getMessage());
  }
}
