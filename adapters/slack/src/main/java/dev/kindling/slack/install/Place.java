package dev.kindling.slack.install;

import org.jspecify.annotations.Nullable;

/**
 * A place and how it is, for people who look after it. No secret is in here.
 *
 * @param id of a workspace or an enterprise, or {@link Marks#SETTINGS}
 * @param installation null for the settings' token, for an app that was removed, and for one that
 *     can't be opened; its token is redacted when printed
 * @param trouble why nothing can be sent there; null if something can
 * @param sealed true if it was sealed with a key that we don't have
 */
public record Place(
    String id, @Nullable Installation installation, @Nullable Mark trouble, boolean sealed) {
  /** Whether messages can go there. */
  public boolean isWell() {
    return trouble == null && !sealed;
  }
}
