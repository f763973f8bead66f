package dev.kindling.server.secret;

import dev.kindling.server.secret.SealedVault.Renewal;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of sealing all secrets with the newest key.
 *
 * @param renewed how many another key had sealed
 * @param unreadable the names of those that none of the keys opens
 */
public record Renewals(int total, int renewed, List<String> unreadable) {
  public Renewals {
    unreadable = List.copyOf(unreadable);
  }

  /** Seals them, one by one; again, it changes nothing. */
  public static Renewals of(SealedVault vault) {
    List<String> unreadable = new ArrayList<>();
    int total = 0;
    int renewed = 0;
    for (String name : vault.names("")) {
      Renewal renewal = vault.renew(name);
      total++;
      if (renewal == Renewal.RENEWED) renewed++;
      if (renewal == Renewal.UNREADABLE) unreadable.add(name);
    }
    return new Renewals(total, renewed, unreadable);
  }

  /** What to do about one that can't be opened. */
  public static String advice(String name) {
    return ("The secret %s was sealed with another key than KINDLING_SECRET_KEY, so nothing is sent"
            + " to the workspace it is named after. Set KINDLING_SECRET_KEY_BEFORE to that key and"
            + " start again, or install the app there again.")
        .formatted(name);
  }
}
