package dev.kindling.web.doubles;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser without scripts does: keeps cookies, sends forms, follows no redirect by itself.
 */
public final class Browser {
  private final TestWeb web;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;

  Browser(TestWeb web) {
    this.web = web;
    this.client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return text(request(path, headers).GET());
  }

  /** Sends a form; {@code fields} are names and values in turn. */
  public HttpResponse<String> post(String path, String... fields) throws Exception {
    return text(form(path, fields).header("Origin", origin()));
  }

  /** Sends a form as the page's script does. */
  public HttpResponse<String> script(String path, String... fields) throws Exception {
    return text(form(path, fields).header("Origin", origin()).header("X-Kindling", "script"));
  }

  /** Sends a form with other headers than a browser would on our page. */
  public HttpResponse<String> postWith(List<String> headers, String path, String... fields)
      throws Exception {
    return text(form(path, fields).headers(headers.toArray(String[]::new)));
  }

  /** Sends a body of any type. */
  public HttpResponse<String> raw(String path, String type, String body) throws Exception {
    return text(
        request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<InputStream> stream(String path, String... headers) throws Exception {
    HttpRequest request = request(path, headers).header("Accept", "text/event-stream").build();
    return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
  }

  /** The value of the first hidden field of that name in a page. */
  public static String hidden(String html, String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
    if (!field.find()) throw new AssertionError("No field " + name + " in " + html);
    return field.group(1);
  }

  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private String origin() {
    return web.at("").toString();
  }

  private HttpRequest.Builder form(String path, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2)
      body.append(encode(fields[i])).append('=').append(encode(fields[i + 1])).append('&');
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(web.at(path)).timeout(Duration.ofSeconds(10));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> text(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
