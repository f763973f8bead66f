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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    return known().stream()
        .filter(place -> isOf(place, organisation.id()))
        .map(place -> drawn(place, organisation))
        .toList();
  }

  /** With the one of the settings' token, of which nothing is kept while all is well. */
  private List<Place> known() {
    List<Place> all = new ArrayList<>(places.all());
    boolean told = all.stream().anyMatch(place -> place.id().equals(Marks.SETTINGS));
    if (ofSettings != null && !told) all.add(places.at(Marks.SETTINGS));
    return all;
  }

  private boolean isOf(Place place, OrganisationId organisation) {
    Installation installation = place.installation();
    if (installation != null) return organisation.equals(installation.organisation());
    if (place.id().equals(Marks.SETTINGS)) return organisation.equals(ofSettings);
    Workspace workspace = new Workspace(Platform.SLACK, place.id());
    return installations.organisationOf(workspace).filter(organisation::equals).isPresent();
  }

  private InstallDesk.Place drawn(Place place, Organisation organisation) {
    Installation installation = place.installation();
    return new InstallDesk.Place(
        place.id(),
        name(place, organisation.id()),
        installation != null && installation.isOrgWide(),
        installation == null ? null : installation.installedAt(),
        trouble(place, organisation.zone()));
  }

  private String name(Place place, OrganisationId organisation) {
    Installation installation = place.installation();
    Mark mark = place.trouble();
    if (installation != null && !installation.name().isEmpty()) return installation.name();
    if (mark != null && !mark.name().isEmpty()) return mark.name();
    return place.id().equals(Marks.SETTINGS) ? writtenFrom(organisation) : place.id();
  }

  /** The token doesn't say where it is from: whoever writes from there does. */
  private String writtenFrom(OrganisationId organisation) {
    String ids =
        installations.workspacesOf(organisation).stream()
            .filter(workspace -> workspace.platform() == Platform.SLACK)
            .map(Workspace::id)
            .filter(id -> places.at(id).installation() == null)
            .sorted()
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? "Nobody has written yet" : ids;
  }

  private static @Nullable String trouble(Place place, ZoneId zone) {
    Mark mark = place.trouble();
    return mark == null ? null : Words.of(mark, zone);
  }
}
