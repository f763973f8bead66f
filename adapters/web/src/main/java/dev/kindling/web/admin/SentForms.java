package dev.kindling.web.admin;

import dev.kindling.web.page.Tokens;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a form count once, however often its button is pressed. Holds the newest fifty. */
final class SentForms {
  private static final int KEPT = 50;

  private final Map<String, Optional<String>> results = new Newest();

  /** The id of a new form. */
  synchronized String fresh() {
    String id = Tokens.fresh();
    results.put(id, Optional.empty());
    return id;
  }

  /**
   * The result of the form: made by {@code action} the first time, remembered afterwards. Empty for
   * a form that was never given out, or too long ago. If the action throws, the form is still open.
   */
  synchronized Optional<String> once(String id, Supplier<String> action) {
    Optional<String> before = results.get(id);
    if (before == null || before.isPresent()) return before == null ? Optional.empty() : before;
    Optional<String> result = Optional.of(action.get());
    results.put(id, result);
    return result;
  }

  private static final class Newest extends LinkedHashMap<String, Optional<String>> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
      return size() > KEPT;
    }
  }
}
