package dev.kindling.web.install;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Installs the Slack app for organisations: with links that an admin hands out. */
public interface InstallDesk {
  /** Whether the app can be installed by links. */
  boolean givesLinks();

  /** A link for whoever may install apps in that organisation's Slack, good for a day. */
  URI link(OrganisationId organisation, Instant now);

  /** For whom that link is; empty for one that is over or that we never made. */
  Optional<Organisation> invited(String ticket, Instant now);

  /** What begins an installation; empty as with {@link #invited}. */
  Optional<Begun> begin(String ticket, Instant now);

  /** Ends it, when Slack has sent somebody back. A second time is refused by Slack itself. */
  Ended end(Returned returned, Instant now);

  /** Where the app is installed for that organisation, and what is wrong there. */
  List<Place> places(Organisation organisation);

  /**
   * Somebody is sent to Slack.
   *
   * @param question Slack's own page
   * @param proof what only this browser is told, for a cookie: it must come back with the answer
   */
  record Begun(URI question, String proof) {}

  /**
   * Slack sent somebody back.
   *
   * @param code what Slack gave for a yes; null for a no
   * @param state as it went
   * @param error Slack's code for a no; null for a yes
   * @param proof what the browser was told; null if it has forgotten
   */
  record Returned(
      @Nullable String code,
      @Nullable String state,
      @Nullable String error,
      @Nullable String proof) {
    /** Redacted: the code is worth a token. */
    @Override
    public String toString() {
      return "Returned";
    }
  }

  /** What came of it. */
  sealed interface Ended {
    /**
     * It is installed.
     *
     * @param name what people call the workspace or the enterprise
     * @param chat what opens the coach in Slack
     * @param missing the scopes that were asked for and not given
     */
    record Installed(String name, URI chat, List<String> missing) implements Ended {}

    /** They said no. */
    record Declined() implements Ended {}

    /** The link is over, or the answer came to another browser than the question. */
    record Over() implements Ended {}

    /** The workspace belongs to another organisation here; nothing was changed. */
    record Elsewhere(String name) implements Ended {}

    /** Slack refused with that code. */
    record Refused(String code) implements Ended {}

    /** Slack could not be asked: the same link may be tried again. */
    record NotNow() implements Ended {}
  }

  /**
   * One place where the app is installed.
   *
   * @param name what people call it; its id if we don't know
   * @param orgWide true for a whole Enterprise Grid
   * @param since null for the one of the settings
   * @param trouble what is wrong there and what to do, in plain words; null for nothing
   */
  record Place(
      String id, String name, boolean orgWide, @Nullable Instant since, @Nullable String trouble) {}
}
