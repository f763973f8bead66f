package dev.kindling.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The browser of this machine, driven from here: one for all tests of a JVM, which starts when it
 * is first needed and ends with the JVM. For one thread, which is all that tests have.
 */
final class Chromium {
  private static final String GET_ONE =
      ". Install one (apt install chromium), or set KINDLING_TEST_CHROMIUM to the path of a"
          + " Chromium or Chrome.";

  /** A page that doesn't answer for so long isn't just slow. */
  private static final double PATIENCE = 15_000;

  private static @Nullable Chromium running;

  private final Browser browser;

  private Chromium(Browser browser) {
    this.browser = browser;
  }

  static Chromium shared() {
    Chromium shared = running == null ? start() : running;
    running = shared;
    return shared;
  }

  /** Starts the one that KINDLING_TEST_CHROMIUM names, else Debian's; fails if it isn't there. */
  private static Chromium start() {
    Path program = program(System.getenv("KINDLING_TEST_CHROMIUM"));
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    // The driver ends when its input does, and the browser with it.
    return new Chromium(playwright.chromium().launch(options(program)));
  }

  /** A page of somebody new: nobody else's cookies, nothing kept. */
  Page visitor(Screen screen) {
    NewContextOptions options =
        new NewContextOptions()
            .setViewportSize(screen.width, screen.height)
            .setDeviceScaleFactor(screen.scale)
            .setLocale("en-GB")
            .setReducedMotion(ReducedMotion.REDUCE);
    Page page = browser.newContext(options).newPage();
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  /** Closes all pages, with what they have kept; the browser stays. */
  void leave() {
    List.copyOf(browser.contexts()).forEach(BrowserContext::close);
  }

  static Path program(@Nullable String named) {
    Path program = Path.of(Objects.requireNonNullElse(named, "/usr/bin/chromium"));
    if (!Files.isExecutable(program))
      throw new AssertionError("There is no Chromium at " + program + GET_ONE);
    return program;
  }

  private static LaunchOptions options(Path program) {
    return new LaunchOptions()
        .setExecutablePath(program)
        // The sandbox doesn't run as root in a container; the only pages here are our own.
        .setArgs(List.of("--no-sandbox"));
  }
}
