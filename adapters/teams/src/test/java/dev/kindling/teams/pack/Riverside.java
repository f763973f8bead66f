package dev.kindling.teams.pack;

import java.net.URI;

/** A council that has made its package. */
final class Riverside {
  static final String APP = "0f3c9d1e-5b1c-4a51-9d0e-3c5f2a7b8c9d";
  static final URI ADDRESS = URI.create("https://coach.riverside.gov.uk");

  private Riverside() {}

  static PackageDetails details() {
    return new PackageDetails(
        APP, ADDRESS, "Riverside Council", new Links(ADDRESS, ADDRESS, ADDRESS), AppVersion.FIRST);
  }
}
