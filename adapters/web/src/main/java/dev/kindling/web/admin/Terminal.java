package dev.kindling.web.admin;

/** Where the people who run this server look: proof that somebody is one of them. */
@FunctionalInterface
public interface Terminal {
  /**
   * Shows a fresh sign-in link.
   *
   * @param path its path on this server; it works once, for 15 minutes
   */
  void show(String path);
}
