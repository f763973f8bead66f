package dev.kindling.server.whole;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The practice chat as a browser without script sees it. */
final class PracticeBrowser implements AutoCloseable {
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private String address;
  private int turns;

  PracticeBrowser(String address) {
    this.address = address;
  }

  /** The same browser at another address. */
  void visit(String other) {
    address = other;
  }

  String page() throws Exception {
    return read(HttpRequest.newBuilder(at("/practice")).GET().build());
  }

  /** Types; returns the page as it is afterwards. */
  String say(String words) throws Exception {
    return post("/practice/say", "text=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  String jump() throws Exception {
    return post("/practice/jump", "");
  }

  /** The person that the cookie names. */
  String person() {
    return cookies.getCookieStore().getCookies().getFirst().getValue();
  }

  @Override
  public void close() {
    http.close();
  }

  private String post(String path, String form) throws Exception {
    String body = "turn=browser-" + turns++ + "&" + form;
    return read(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private String read(HttpRequest request) throws Exception {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200)
      throw new AssertionError(request.uri() + " answered " + answer.statusCode());
    return answer.body();
  }

  private URI at(String path) {
    return URI.create(address + path);
  }
}
