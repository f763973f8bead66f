package dev.kindling.server.browser;

import com.microsoft.playwright.Page;

/** The sizes of window that pages are looked at in. */
enum Screen {
  /** The narrowest that accessibility rules ask for: also what 400 % zoom makes of a desk. */
  NARROW(320, 640, 1),
  DESK(1280, 900, 1),

  /** What the README shows, sharp on fine screens too. */
  PICTURE(900, 1118, 2);

  final int width;
  final int height;
  final int scale;

  Screen(int width, int height, int scale) {
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  /** Gives the page's window this size. */
  void show(Page page) {
    page.setViewportSize(width, height);
  }
}
