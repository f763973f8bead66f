package dev.kindling.server.learning;

import static org.junit.jupiter.api.Assertions.*;

import dev.kindling.conversation.LearningLinks.Bar;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.server.secret.Purpose;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.web.learning.Ticket;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Addresses that carry what they show. */
class SignedLinksTest {
  private static final OrganisationId MAIN = new OrganisationId("main-1");
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final List<Bar> BARS =
      List.of(new Bar("first-week", 40, "GROWING"), new Bar("everyone.people", 0, "NEW"));
  private static final String SITE = "https://coach.example.gov.uk";

  @Test
  void aLinkLetsItsLearnerInForThirtyMinutes() {
    SignedLinks links = links(SITE, true);
    String link = links.page(Platform.SLACK, MAIN, 42, NOW).orElseThrow();
    assertTrue(link.matches("https://coach\\.example\\.gov\\.uk/learning/[a-z0-9.-]+"), link);
    Ticket ticket = links.read(link.substring(link.lastIndexOf('/') + 1)).orElseThrow();
    assertEquals(new Ticket(MAIN, 42, NOW.plusSeconds(1800)), ticket);
  }

  @Test
  void nobodyCanMakeATicketOrTurnOneIntoAnothers() {
    SignedLinks links = links(SITE, true);
    String link = links.page(Platform.SLACK, MAIN, 42, NOW).orElseThrow();
    String ticket = link.substring(link.lastIndexOf('/') + 1);
    assertEquals(Optional.empty(), links.read(ticket.replace("main-1.42.", "main-1.43.")));
    assertEquals(Optional.empty(), links.read("main-1.42.9999999999"));
    String picture = links.picture(Platform.SLACK, "en-GB", BARS).orElseThrow();
    assertEquals(Optional.empty(), links.read(picture.substring(picture.lastIndexOf('/') + 1)));
  }

  @Test
  void withoutAPublicAddressOnlyThePracticeChatGetsAny() {
    SignedLinks links = links(null, true);
    assertEquals(Optional.empty(), links.page(Platform.TEAMS, MAIN, 42, NOW));
    assertEquals(Optional.empty(), links.picture(Platform.SLACK, "en-GB", BARS));
    assertTrue(links.page(Platform.WEB, MAIN, 42, NOW).orElseThrow().startsWith("/learning/"));
    assertTrue(links.picture(Platform.WEB, "en-GB", BARS).orElseThrow().startsWith("/pictures/"));
  }

  @Test
  void whereNoLettersCanBeDrawnThereIsNoPicture() {
    assertEquals(Optional.empty(), links(SITE, false).picture(Platform.WEB, "en-GB", BARS));
  }

  @Test
  void aPicturesAddressIsTheSameForTheSameBarsAndFitsWhatPlatformsTake() {
    SignedLinks links = links(SITE, true);
    String address = links.picture(Platform.SLACK, "en-GB", BARS).orElseThrow();
    assertEquals(address, links.picture(Platform.SLACK, "en-GB", BARS).orElseThrow());
    List<Bar> many =
        java.util.stream.IntStream.range(0, 20)
            .mapToObj(i -> new Bar("specialists.interaction-design-" + i, 100, "GROWING"))
            .toList();
    int length = links.picture(Platform.SLACK, "en-GB", many).orElseThrow().length();
    assertTrue(length < 3000, "An address of " + length + " characters");
  }

  @Test
  void aPictureComesBackOutOfItsText() {
    assertEquals(new PictureText("en-GB", BARS), PictureText.read(PictureText.of("en-GB", BARS)));
    assertEquals(
        new PictureText("cy", List.of()), PictureText.read(PictureText.of("cy", List.of())));
  }

  private static SignedLinks links(@Nullable String site, boolean draws) {
    SecretKey key = new SecretKey("0123456789abcdef0123456789abcdef");
    return new SignedLinks(
        site == null ? null : URI.create(site),
        key.signature(Purpose.LEARNING_LINKS),
        key.signature(Purpose.PICTURES),
        () -> draws);
  }
}
