package dev.kindling.teams.pack;

import java.net.URI;

/**
 * What the app's page in Teams leads to. All are https.
 *
 * @param website where people find help with it
 * @param privacy what is kept of whom
 * @param terms on what terms it may be used
 */
public record Links(URI website, URI privacy, URI terms) {
  private static final int LONGEST = 2048;

  public Links {
    https(website);
    https(privacy);
    https(terms);
  }

  /** The same; throws {@link WrongDetail} if Teams wouldn't follow it. */
  static URI https(URI address) {
    boolean fits =
        "https".equalsIgnoreCase(address.getScheme())
            && address.getHost() != null
            && address.getRawUserInfo() == null
            && address.toString().length() <= LONGEST;
    if (fits) return address;
    throw new WrongDetail(
        "Teams takes https addresses only, such as https://coach.riverside.gov.uk: " + address);
  }
}
