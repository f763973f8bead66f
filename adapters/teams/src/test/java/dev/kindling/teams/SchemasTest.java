package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.kindling.testkit.teams.CardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our cards against the makers' own schemas, where the folder of them is there ({@code
 * -Dkindling.schemas=DIR}); against our rules always.
 */
class SchemasTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("kindling.schemas", "../../../shared/reference/schemas"));

  @Test
  void everyRealCardKeepsOurRules() {
    Gallery.cards()
        .forEach((name, card) -> assertEquals(List.of(), CardRules.violations(card), name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5.0", "1.6.0"})
  void everyRealCardIsValid(String version) throws IOException {
    Schema schema = schema(version);
    Gallery.cards()
        .forEach((name, card) -> assertEquals(List.of(), violations(schema, card), name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5.0", "1.6.0"})
  void whateverIsSaidIsValid(String version) throws IOException {
    Schema schema = schema(version);
    for (int seed = 0; seed < 20; seed++)
      for (JsonNode card : Cards.of(new RandomMessages(seed).next(20)))
        assertEquals(List.of(), violations(schema, card), "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5.0", "1.6.0"})
  void aCardThatIsWrongIsNotValid(String version) throws IOException {
    Schema schema = schema(version);
    String card = Cards.of(Messages.question(null)).getFirst().toString();
    Map<String, String> wrongs =
        Map.of(
            "\"text\":\"Or type a letter.\",", "",
            "\"wrap\":true", "\"wrap\":\"yes\"",
            "\"size\":\"small\"", "\"size\":\"tiny\"",
            "\"actions\"", "\"buttons\"",
            "\"Action.Submit\"", "\"Action.Guess\"",
            "\"isSubtle\":true", "\"isSubtle\":true,\"loud\":true");
    wrongs.forEach((right, wrong) -> assertWrong(schema, card, card.replace(right, wrong)));
  }

  private static void assertWrong(Schema schema, String card, String changed) {
    assertFalse(card.equals(changed), "nothing was changed");
    ObjectNode wrong = Json.object(changed).orElseThrow();
    assertFalse(violations(schema, wrong).isEmpty(), changed);
  }

  private static List<String> violations(Schema schema, JsonNode card) {
    Stream<com.networknt.schema.Error> errors =
        schema.validate(card.toString(), InputFormat.JSON).stream();
    return errors.map(Object::toString).toList();
  }

  private static Schema schema(String version) throws IOException {
    Path file = FOLDER.resolve("adaptive-card-" + version + ".json");
    assumeTrue(Files.exists(file), "there are no schemas in " + FOLDER);
    // They say draft 6 and name themselves as in draft 4, which a strict reader refuses.
    ObjectNode schema = Json.object(Files.readString(file)).orElseThrow().without("id");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6)
        .getSchema(schema.toString(), InputFormat.JSON);
  }
}
