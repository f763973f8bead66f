package dev.kindling.web.page;

import dev.kindling.message.Inline;
import dev.kindling.message.Message;
import dev.kindling.message.PlainText;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** What templates may call, and what all of them know. None of it returns ready HTML. */
final class Words extends AbstractExtension {
  private final Assets assets;
  private final Site site;

  Words(Assets assets, Site site) {
    this.assets = assets;
    this.site = site;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "asset", new Call(name -> assets.address((String) name)),
        "kind", new Call(Drawing::kind),
        "passages", new Call(text -> Passage.of((String) text)),
        "spans", new Call(text -> Inline.spans((String) text)),
        "plain", new Call(message -> PlainText.of((Message) message)),
        "fresh", new Fresh());
  }

  @Override
  public Map<String, Object> getGlobalVariables() {
    return Map.of("site", site);
  }

  private record Call(java.util.function.Function<Object, Object> body) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("of");
    }

    @Override
    public Object execute(
        Map<String, Object> named, PebbleTemplate self, EvaluationContext context, int line) {
      return body.apply(named.get("of"));
    }
  }

  private record Fresh() implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object execute(
        Map<String, Object> named, PebbleTemplate self, EvaluationContext context, int line) {
      return Tokens.fresh();
    }
  }
}
