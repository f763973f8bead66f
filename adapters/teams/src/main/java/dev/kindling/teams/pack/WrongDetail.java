package dev.kindling.teams.pack;

/** Teams wouldn't take a package with this in it: the message says why, and what it must be. */
public final class WrongDetail extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongDetail(String sentence) {
    super(sentence);
  }
}
