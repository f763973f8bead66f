package dev.kindling.server.learning;

import dev.kindling.conversation.LearningLinks;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.server.secret.Signature;
import dev.kindling.web.learning.Ticket;
import dev.kindling.web.learning.Tickets;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links that carry what they show and a signature over it, so that nothing is kept for them. For
 * the practice chat they are paths: its page is on this very server.
 */
public final class SignedLinks implements LearningLinks, Tickets {
  private static final Pattern TICKET =
      Pattern.compile(
          "(?<organisation>[a-z0-9-]{1,40})\\.(?<learner>\\d{1,9})\\.(?<until>\\d{1,12})");

  private final @Nullable URI publicUrl;
  private final Signature tickets;
  private final Signature pictures;
  private final BooleanSupplier draws;

  /**
   * @param publicUrl where platforms and their people reach us; null if they don't
   * @param draws whether pictures can be drawn here
   */
  public SignedLinks(
      @Nullable URI publicUrl, Signature tickets, Signature pictures, BooleanSupplier draws) {
    this.publicUrl = publicUrl;
    this.tickets = tickets;
    this.pictures = pictures;
    this.draws = draws;
  }

  @Override
  public Optional<String> page(
      Platform from, OrganisationId organisation, int learner, Instant now) {
    long until = now.plus(GOOD_FOR).getEpochSecond();
    String ticket = tickets.sign(organisation + "." + learner + "." + until);
    return on(from).map(site -> site + "/learning/" + ticket);
  }

  @Override
  public Optional<String> picture(Platform from, String lang, List<Bar> bars) {
    if (!draws.getAsBoolean()) return Optional.empty();
    String picture = pictures.sign(PictureText.of(lang, bars));
    return on(from).map(site -> site + PictureRoute.FOLDER + picture + PictureRoute.SUFFIX);
  }

  @Override
  public Optional<Ticket> read(String text) {
    return tickets
        .open(text)
        .map(TICKET::matcher)
        .filter(Matcher::matches)
        .map(SignedLinks::ticket);
  }

  private static Ticket ticket(Matcher matcher) {
    return new Ticket(
        new OrganisationId(matcher.group("organisation")),
        Integer.parseInt(matcher.group("learner")),
        Instant.ofEpochSecond(Long.parseLong(matcher.group("until"))));
  }

  private Optional<String> on(Platform platform) {
    return switch (platform) {
      case WEB -> Optional.of("");
      case SLACK, TEAMS -> Optional.ofNullable(publicUrl).map(URI::toString);
    };
  }
}
