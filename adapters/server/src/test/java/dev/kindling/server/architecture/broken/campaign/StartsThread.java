package dev.kindling.server.architecture.broken.campaign;

/** Starts a thread in the core. */
public final class StartsThread {
  private StartsThread() {}

  static Thread launch(Runnable campaign) {
    return Thread.startVirtualThread(campaign);
  }
}
