package dev.kindling.slack.blockkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.message.Inline;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrkdwnTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "**bold** and *slanted* ~ *bold* and _slanted_",
        "** spaced **x ~ ` *spaced* x`",
        "2 * 3 ~ 2 * 3",
        "a & b <c> ~ a &amp; b &lt;c&gt;",
        "[the page](https://x.gov.uk/?a=1&b=2) ~ <https://x.gov.uk/?a=1&amp;b=2|the page>",
        "[a](https://x.gov.uk/|evil>) ~ <https://x.gov.uk/%7Cevil%3E|a>",
        "[<!channel>](https://x.gov.uk) ~ <https://x.gov.uk|&lt;!channel&gt;>",
        "See https://x.gov.uk/a_b. ~ See <https://x.gov.uk/a_b>.",
        "(https://x.gov.uk/a?b=1&c) ~ (<https://x.gov.uk/a?b=1&amp;c>)",
        "[no](http://x.gov.uk) ~ [no](http://x.gov.uk)",
        "*snake_case* ~ snake_case",
        "<!channel> ~ &lt;!channel&gt;"
      })
  void markdownBecomesSlacksMarkup(String markdown, String mrkdwn) {
    String drawn = Inline.spans(markdown).stream().map(Mrkdwn::of).collect(Collectors.joining());
    assertEquals(mrkdwn, drawn);
  }
}
