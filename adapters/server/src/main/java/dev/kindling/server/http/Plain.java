package dev.kindling.server.http;

import io.javalin.http.Context;

/** Answers in one plain sentence, for programs and for people who look where programs go. */
final class Plain {
  private Plain() {}

  static void answer(Context context, int status, String sentence) {
    context
        .status(status)
        .contentType("text/plain; charset=utf-8")
        .header("Cache-Control", "no-store")
        .result(sentence + "\n");
  }
}
