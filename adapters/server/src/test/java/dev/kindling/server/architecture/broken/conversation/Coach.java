package dev.kindling.server.architecture.broken.conversation;

/** Stands for the decider of the core. */
public final class Coach {
  private Coach() {}

  public static boolean decide() {
    return true;
  }
}
