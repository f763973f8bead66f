package dev.kindling.server.command.organisation;

/** A command was understood and not carried out: the message says why, and what to do instead. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Refused(String sentence) {
    super(sentence);
  }
}
