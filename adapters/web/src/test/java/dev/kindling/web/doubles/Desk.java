package dev.kindling.web.doubles;

import java.net.http.HttpResponse;

/** Somebody signed in to the console, who sends its forms as the pages would. */
public final class Desk {
  public final Browser browser;
  public String csrf;

  private Desk(Browser browser, String csrf) {
    this.browser = browser;
    this.csrf = csrf;
  }

  public static Desk of(TestWeb web) throws Exception {
    Browser browser = web.admin();
    return new Desk(browser, Browser.hidden(browser.get("/admin").body(), "csrf"));
  }

  public String page(String path) throws Exception {
    return browser.get(path).body();
  }

  /** Presses a button that stands alone; {@code more} are names and values in turn. */
  public HttpResponse<String> press(String path, String... more) throws Exception {
    String[] fields = new String[more.length + 2];
    fields[0] = "csrf";
    fields[1] = csrf;
    System.arraycopy(more, 0, fields, 2, more.length);
    return browser.post(path, fields);
  }

  public HttpResponse<String> preview(String label, String title, String text, String audience)
      throws Exception {
    return press("/admin/campaigns/preview", draft(label, title, text, audience, ""));
  }

  /** The preview of something harmless to everyone. */
  public String preview() throws Exception {
    return preview("FROM_US", "Title", "Text", "everyone").body();
  }

  /** Sends what that preview showed, and returns the answer. */
  public HttpResponse<String> send(String preview) throws Exception {
    return press("/admin/campaigns", draftOf(preview));
  }

  /** Sends something harmless to everyone, and returns the address of its page. */
  public String sendOne() throws Exception {
    return address(send(preview()));
  }

  public static String address(HttpResponse<String> sent) {
    return sent.headers().firstValue("Location").orElseThrow(() -> new AssertionError(sent.body()));
  }

  /** The fields that a preview would send, of a draft without quotes or angle brackets. */
  public static String[] draftOf(String preview) {
    String text = preview.split("name=\"text\" hidden>\n", 2)[1].split("</textarea>", 2)[0];
    return draft(
        Browser.hidden(preview, "label"),
        Browser.hidden(preview, "title"),
        text,
        Browser.hidden(preview, "audience"),
        preview.contains("name=\"form\"") ? Browser.hidden(preview, "form") : "");
  }

  public static String[] draft(
      String label, String title, String text, String audience, String form) {
    return new String[] {
      "label", label, "title", title, "text", text, "audience", audience, "form", form
    };
  }
}
