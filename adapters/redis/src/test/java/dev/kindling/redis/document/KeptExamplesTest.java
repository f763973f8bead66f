package dev.kindling.redis.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Label;
import dev.kindling.curriculum.ItemId;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Recipe;
import dev.kindling.learner.Learner;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Room;
import dev.kindling.platform.Workspace;
import dev.kindling.team.TeamCard;
import dev.kindling.team.TeamCardId;
import dev.kindling.testkit.records.BusyLearner;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Messages;
import dev.kindling.testkit.records.Organisations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Documents that were written by each schema are kept in {@code documents/}. They are never
 * changed: what was written once can be read for good. A test that fails here after a change in the
 * core asks for an upgrader and a new example, not for a new text of the old one.
 */
class KeptExamplesTest {
  @Test
  void aLearnerOfSchemaOneCanBeRead() {
    assertEquals(unexplained(), Documents.LEARNER.read(text("learner-1")));
  }

  @Test
  void aLearnerOfSchemaTwoCanBeRead() {
    assertEquals(unexplained(), Documents.LEARNER.read(text("learner-2")));
  }

  @Test
  void aLearnerOfSchemaThreeCanBeRead() {
    same("learner-3", Documents.LEARNER, BusyLearner.number(41, 2));
  }

  /** Until schema 2 it was not kept why an account can't be written to, nor since when. */
  private static Learner unexplained() {
    Learner learner = BusyLearner.number(41, 2);
    Lost unsaid = new Lost(Refusal.OTHER, null);
    return learner.withAccounts(
        learner.accounts().stream()
            .map(one -> one.reachable() ? one : new Account(one.id(), one.address(), unsaid))
            .toList());
  }

  @Test
  void anAnswerOfSchemaOneCanBeRead() {
    same(
        "answer-1",
        Documents.DELIVERY,
        withoutForms(Deliveries.answer(Learners.number(1), "cause", Learners.SINCE)));
  }

  /** The first messages of schema 1 knew of no forms; those that have none are as they were. */
  private static Delivery withoutForms(Delivery answer) {
    Message message = ((Recipe.Words) answer.recipe()).message();
    List<Block> blocks =
        message.blocks().stream().filter(block -> !(block instanceof Block.Fillable)).toList();
    return new Delivery(
        answer.id(),
        answer.learner(),
        answer.account(),
        answer.way(),
        answer.priority(),
        new Recipe.Words(new Message(message.lang(), message.summary(), blocks)),
        answer.plannedAt(),
        answer.expiresAt());
  }

  @Test
  void aMessageWithAFormCanBeRead() {
    same("message-1", Documents.MESSAGE, Messages.rich());
  }

  @Test
  void aLessonOfSchemaOneCanBeRead() {
    same(
        "lesson-1",
        Documents.DELIVERY,
        Deliveries.lesson(Learners.number(1), "cause", Learners.SINCE));
  }

  @Test
  void anOrganisationOfSchemaOneCanBeRead() {
    assertEquals(practice(), Documents.ORGANISATION.read(text("organisation-1")));
  }

  @Test
  void anOrganisationOfSchemaTwoCanBeRead() {
    same("organisation-2", Documents.ORGANISATION, practice());
  }

  private static Organisation practice() {
    return Organisations.practice(new OrganisationId("practice"), Duration.ofDays(3))
        .withFacts(Map.of("help-desk", "Ring 5000"));
  }

  @Test
  void aCampaignOfSchemaOneCanBeRead() {
    same(
        "campaign-1",
        Documents.CAMPAIGN,
        new Campaign(
            new CampaignId("c7"),
            Label.FOR_YOU,
            "Title",
            "Text",
            new Audience.OnTrack("everyone"),
            Learners.SINCE,
            Learners.SINCE.plus(Deliveries.LIFE),
            Campaign.Stage.PLANNING,
            false));
  }

  @Test
  void aTeamCardOfSchemaOneCanBeRead() {
    same(
        "team-card-1",
        Documents.TEAM_CARD,
        new TeamCard(
            new TeamCardId("0123456789abcdef"),
            new Room(new Workspace(Platform.SLACK, "T0COUNCIL"), "C0HOUSING"),
            "en-GB",
            ZoneId.of("Europe/London"),
            new ItemId("ring-back.1"),
            4,
            Learners.SINCE,
            Learners.SINCE.plus(TeamCard.OPEN),
            "https://hooks.slack.com/commands/1"));
  }

  private static <T> void same(String name, Document<T> document, T expected) {
    String kept = text(name);
    assertEquals(expected, document.read(kept), name);
    assertEquals(tree(kept), tree(document.write(expected)), name);
  }

  private static JsonNode tree(String text) {
    try {
      return Json.MAPPER.readTree(text.substring(text.indexOf(':') + 1));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) {
    try (InputStream in = KeptExamplesTest.class.getResourceAsStream("/documents/" + name)) {
      if (in == null) throw new IllegalStateException("No example " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
