package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.TestWeb;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Filling in what only the organisation knows. */
@Timeout(20)
class FactRoutesTest {
  private static final String PAGE = "/admin/facts/main";

  private TestWeb web;
  private Browser admin;

  @BeforeEach
  void start() throws Exception {
    web = new TestWeb();
    admin = web.admin();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void whatIsFilledInIsKeptShownAgainAndEscaped() throws Exception {
    String attack = "\"><script>x</script>";
    assertEquals(303, save(attack, csrf()));
    assertEquals(Map.of("it-help", attack), facts());
    String page = admin.get(PAGE).body();
    assertTrue(page.contains("value=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\""), page);
    assertFalse(page.contains("<script>x"), page);
  }

  @Test
  void anEmptiedFactIsNoLongerFilledIn() throws Exception {
    save("the help desk", csrf());
    save("  ", csrf());
    assertEquals(Map.of(), facts());
  }

  @Test
  void aFactThatIsTooLongIsRefusedAndNothingIsSaved() throws Exception {
    assertEquals(400, save("x".repeat(FactRoutes.MOST + 1), csrf()));
    assertEquals(Map.of(), facts());
  }

  @Test
  void strangersAndForgedFormsChangeNothing() throws Exception {
    assertEquals(403, save("the help desk", "forged"));
    assertEquals(403, web.browser().post(PAGE, "fact-it-help", "x").statusCode());
    assertEquals(403, web.browser().get(PAGE).statusCode());
    assertEquals(Map.of(), facts());
  }

  @Test
  void anUnknownOrganisationIsNotFound() throws Exception {
    for (String id : new String[] {"nobody", "%2e%2e", "A B"})
      assertTrue(admin.get("/admin/facts/" + id.replace(" ", "%20")).statusCode() >= 400, id);
  }

  @Test
  void theConsoleLeadsToTheFirstOrganisation() throws Exception {
    assertTrue(admin.get("/admin").body().contains("href=\"/admin/facts\""));
    assertEquals(303, admin.get("/admin/facts").statusCode());
  }

  private int save(String value, String csrf) throws Exception {
    return admin.post(PAGE, "csrf", csrf, "fact-it-help", value).statusCode();
  }

  private String csrf() throws Exception {
    return Browser.hidden(admin.get(PAGE).body(), "csrf");
  }

  private Map<String, String> facts() {
    return web.organisations.find(new OrganisationId("main")).orElseThrow().facts();
  }
}
