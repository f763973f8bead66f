package dev.kindling.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.web.doubles.TestWeb;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssetsTest {
  private final Assets assets = new Assets();
  private TestWeb web;

  @BeforeEach
  void start() {
    web = new TestWeb();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void theStyleSheetIsWithoutWhatIsGovUksOwn() throws Exception {
    String css = web.browser().get(assets.address("govuk-frontend.css")).body();
    assertTrue(css.contains(".govuk-button"), "it is the style sheet");
    assertFalse(css.contains("GDS Transport"), "the typeface is GOV.UK's own");
    assertFalse(css.contains("@font-face"), "no font is loaded");
    assertFalse(css.contains("crest"), "the crest is GOV.UK's own");
    assertFalse(Pattern.compile("url\\((?!data:)").matcher(css).find(), "nothing else is loaded");
  }

  @Test
  void aTaggedAddressMayBeKeptForAYearAndAnyOtherIsAskedAgain() throws Exception {
    HttpResponse<String> tagged = web.browser().get(assets.address("chat.js"));
    HttpResponse<String> bare = web.browser().get("/assets/chat.js");
    assertEquals("public, max-age=31536000, immutable", cache(tagged));
    assertEquals("no-cache", cache(bare));
    String etag = bare.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, web.browser().get("/assets/chat.js", "If-None-Match", etag).statusCode());
  }

  @Test
  void nothingElseInTheJarIsServed() throws Exception {
    for (String path : new String[] {"package.json", "..%2f..%2flogback.xml", "layout.peb", ""})
      assertTrue(web.browser().get("/assets/" + path).statusCode() >= 400, path);
  }

  @Test
  void theBrowsersOwnWishForAnIconIsMet() throws Exception {
    HttpResponse<String> icon = web.browser().get("/favicon.ico");
    assertEquals("image/svg+xml", icon.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void everyPageForbidsInlineScriptsFramesAndForeignForms() throws Exception {
    for (String path : new String[] {"/", "/practice", "/admin"}) {
      HttpResponse<String> page = web.browser().get(path);
      String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
      assertTrue(policy.contains("script-src 'self'"), policy);
      assertTrue(policy.contains("frame-ancestors 'none'"), policy);
      assertFalse(policy.contains("unsafe"), policy);
      assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElseThrow());
      assertEquals("same-origin", page.headers().firstValue("Referrer-Policy").orElseThrow());
      assertEquals("no-store", cache(page));
      assertFalse(Pattern.compile("<[^>]+ (style|on\\w+)=").matcher(page.body()).find(), path);
    }
  }

  private static String cache(HttpResponse<String> response) {
    return response.headers().firstValue("Cache-Control").orElseThrow();
  }
}
