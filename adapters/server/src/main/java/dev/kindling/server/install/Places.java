package dev.kindling.server.install;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.slack.install.Installation;
import dev.kindling.slack.install.Mark;
import dev.kindling.slack.install.Marks;
import dev.kindling.slack.install.Place;
import dev.kindling.slack.install.Words;
import dev.kindling.web.install.InstallDesk;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which places of the Slack app are whose, as the console shows them. */
final class Places {
  private final dev.kindling.slack.install.Places places;
  private final Installations installations;
  private final @Nullable OrganisationId ofSettings;

  /**
   * @param ofSettings to whom the workspace of the settings' token belongs; null for no token
   */
  Places(
      dev.kindling.slack.install.Places places,
      Installations installations,
      @Nullable OrganisationId ofSettings) {
    this.places = places;
    this.installations = installations;
    this.ofSettings = ofSettings;
  }

  List<InstallDesk.Place> of(Organisation organisation) {
    return places.all().stream()
        .filter(place -> isOf(place, organisation.id()))
        .map(place -> drawn(place, organisation.zone()))
        .toList();
  }

  private boolean isOf(Place place, OrganisationId organisation) {
    Installation installation = place.installation();
    if (installation != null) return organisation.equals(installation.organisation());
    if (place.id().equals(Marks.SETTINGS)) return organisation.equals(ofSettings);
    Workspace workspace = new Workspace(Platform.SLACK, place.id());
    return installations.organisationOf(workspace).filter(organisation::equals).isPresent();
  }

  private static InstallDesk.Place drawn(Place place, ZoneId zone) {
    Installation installation = place.installation();
    return new InstallDesk.Place(
        place.id(),
        name(place),
        installation != null && installation.isOrgWide(),
        installation == null ? null : installation.installedAt(),
        trouble(place, zone));
  }

  private static String name(Place place) {
    Installation installation = place.installation();
    Mark mark = place.trouble();
    if (installation != null && !installation.name().isEmpty()) return installation.name();
    return mark == null || mark.name().isEmpty() ? place.id() : mark.name();
  }

  private static @Nullable String trouble(Place place, ZoneId zone) {
    Mark mark = place.trouble();
    return mark == null ? null : Words.of(mark, zone);
  }
}
