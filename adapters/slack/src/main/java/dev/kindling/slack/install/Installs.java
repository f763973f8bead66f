package dev.kindling.slack.install;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Unreadable;
import dev.kindling.platform.Vault;
import dev.kindling.platform.Vault.Kept;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the app is installed, kept as secrets: {@code slack/installs/T0…} (or {@code E0…}) is an
 * {@link Installation} as JSON, {@code slack/enterprises/T0…} is the id of the enterprise that a
 * workspace is in, as far as Slack has told. All methods throw what the vault throws.
 */
public final class Installs {
  static final String PREFIX = "slack/installs/";
  private static final String ENTERPRISES = "slack/enterprises/";

  private final Vault vault;
  private final Marks marks;

  public Installs(Vault vault) {
    this.vault = vault;
    this.marks = new Marks(vault);
  }

  /** An installation as it is kept, to be replaced by its next. */
  record Held(Installation installation, long version) {}

  /** Keeps it in the place of what was there, and nothing that was wrong there counts any more. */
  public void keep(Installation installation) {
    String name = name(installation.place());
    String text = InstallationText.write(installation);
    while (!vault.put(name, text, Versions.of(vault, name))) Thread.onSpinWait();
    marks.clear(installation.place());
    String workspace = installation.workspace();
    String enterprise = installation.enterprise();
    if (workspace != null && enterprise != null) belongs(workspace, enterprise);
  }

  /** The installation at that place, a workspace's or an enterprise's own. */
  public Optional<Installation> at(String place) {
    return held(place).map(Held::installation);
  }

  /** The installation that writes to a workspace: its own, else its enterprise's. */
  public Optional<Installation> of(Workspace workspace) {
    return at(workspace.id()).or(() -> enterpriseOf(workspace.id()).flatMap(this::at));
  }

  /**
   * Removes the installation at that place, also one that can't be opened; false if there is none,
   * or only one that was made after the app had gone: what Slack says may come late.
   *
   * @param goneAt when the app had gone, as far as Slack tells, to the second
   */
  public boolean remove(String place, Instant goneAt) {
    while (true) {
      long version = goneBy(place, goneAt);
      if (version == Vault.NONE) return false;
      if (vault.remove(name(place), version)) return true;
    }
  }

  /** The version to be removed; none if there is nothing to remove. */
  private long goneBy(String place, Instant goneAt) {
    try {
      return vault
          .find(name(place))
          .filter(kept -> !isNewer(kept, goneAt))
          .map(Kept::version)
          .orElse(Vault.NONE);
    } catch (Unreadable unreadable) {
      return unreadable.version();
    }
  }

  private static boolean isNewer(Kept kept, Instant goneAt) {
    Instant installed = InstallationText.read(kept.value()).installedAt();
    return installed.truncatedTo(ChronoUnit.SECONDS).isAfter(goneAt);
  }

  /** Removes every installation of that organisation, with its tokens. */
  public void removeAll(OrganisationId organisation) {
    all().stream()
        .filter(one -> organisation.equals(one.organisation()))
        .forEach(one -> remove(one.place(), Instant.MAX));
  }

  /** The places of all installations, also of those that can't be opened. */
  public Set<String> places() {
    return vault.names(PREFIX).stream()
        .map(name -> name.substring(PREFIX.length()))
        .collect(Collectors.toSet());
  }

  /** All installations that can be opened, by place. */
  public List<Installation> all() {
    return places().stream().sorted().flatMap(place -> readable(place).stream()).toList();
  }

  private Optional<Installation> readable(String place) {
    try {
      return at(place);
    } catch (Unreadable _) {
      return Optional.empty();
    }
  }

  /** A workspace is in that enterprise. A second call changes nothing. */
  public void belongs(String workspace, String enterprise) {
    if (enterpriseOf(workspace).equals(Optional.of(enterprise))) return;
    String name = ENTERPRISES + Installation.checked(workspace);
    vault.put(name, Installation.checked(enterprise), Versions.of(vault, name));
  }

  /** Empty for a workspace that is in none, as far as we know. */
  public Optional<String> enterpriseOf(String workspace) {
    try {
      return vault.find(ENTERPRISES + Installation.checked(workspace)).map(Kept::value);
    } catch (Unreadable _) {
      return Optional.empty();
    }
  }

  Optional<Held> held(String place) {
    return vault
        .find(name(place))
        .map(kept -> new Held(InstallationText.read(kept.value()), kept.version()));
  }

  /** Puts the next in its place; false if somebody else was faster. */
  boolean replace(Held held, Installation next) {
    return vault.put(name(next.place()), InstallationText.write(next), held.version());
  }

  private static String name(String place) {
    return PREFIX + Installation.checked(place);
  }
}
