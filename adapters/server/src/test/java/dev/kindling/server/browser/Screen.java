package dev.kindling.server.browser;

import com.microsoft.playwright.Page;

/** The sizes of window that pages are looked at in. */
enum Screen {
  /** The narrowest that accessibility rules ask for: also what 400 % zoom makes of a desk. */
  NARROW(320, 640),
  DESK(1280, 900),

  /** What the README shows. */
  PICTURE(900, 1100);

  final int width;
  final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Gives the page's window this size. */
  void show(Page page) {
    page.setViewportSize(width, height);
  }
}
