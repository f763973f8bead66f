package dev.kindling.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Holds a page, as it is just now, to axe's rules, narrow and wide. */
final class Accessible {
  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private Accessible() {}

  /** Fails, naming the rules and the elements, if axe finds anything or the page goes sideways. */
  static void check(Page page, String stage) {
    for (Screen screen : List.of(Screen.DESK, Screen.NARROW)) {
      screen.show(page);
      String where = stage + ", " + screen.width + " wide";
      assertEquals(0, page.evaluate(OVERFLOW), where + ": scrolls sideways");
      assertEquals(List.of(), findings(page), where);
    }
  }

  private static List<String> findings(Page page) {
    return new AxeBuilder(page)
            // One frame and no other site in it: axe need not open a page of its own.
            .setLegacyMode(true)
            .analyze()
            .getViolations()
            .stream()
            .map(Accessible::inWords)
            .toList();
  }

  private static String inWords(Rule rule) {
    List<String> where = rule.getNodes().stream().map(CheckedNode::getHtml).toList();
    return rule.getId() + " (" + rule.getHelp() + ") at " + where;
  }
}
