package dev.kindling.redis.document;

import dev.kindling.learner.Agreement;

/** How far somebody agreed before and after, as two digits. */
final class AgreementText {
  private AgreementText() {}

  static String of(Agreement said) {
    return "" + said.before() + said.after();
  }

  static Agreement parse(String text) {
    return new Agreement(text.charAt(0) - '0', text.charAt(1) - '0');
  }
}
