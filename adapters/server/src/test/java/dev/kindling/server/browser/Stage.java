package dev.kindling.server.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.kindling.server.whole.Town;
import java.io.IOException;
import java.nio.file.Path;

/** The whole app of one test, or of one class, and the browser of all to look at it with. */
final class Stage implements AutoCloseable {
  /** For what the loops do by themselves, on a busy machine. */
  private static final double PATIENCE = 15_000;

  final Town town;
  private final Chromium chromium;

  private Stage(Town town, Chromium chromium) {
    this.town = town;
    this.chromium = chromium;
  }

  static Stage in(Path data) throws IOException {
    return on(Town.in(data));
  }

  /** Where Slack is installed by links. */
  static Stage linked(Path data) throws IOException {
    return on(Town.linked(data));
  }

  private static Stage on(Town town) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    return new Stage(town, Chromium.shared());
  }

  /** The practice chat of somebody new, with the welcome in it. */
  Chat chat(Screen screen) {
    return Chat.open(visitor(screen), address());
  }

  Page visitor(Screen screen) {
    return chromium.visitor(screen);
  }

  String address() {
    return town.kindling.address();
  }

  @Override
  public void close() {
    chromium.leave();
    town.close();
  }
}
