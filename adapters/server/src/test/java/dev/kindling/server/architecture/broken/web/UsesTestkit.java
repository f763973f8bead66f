package dev.kindling.server.architecture.broken.web;

import dev.kindling.server.architecture.broken.testkit.Fake;

/** Main code that needs a fake. */
public final class UsesTestkit {
  private UsesTestkit() {}

  static Class<?> fake() {
    return Fake.class;
  }
}
