package dev.kindling.server.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a kindling.yaml. Values are taken as they are written, not as YAML understands them: a
 * tenant id of digits stays that id.
 */
final class FileLayer {
  private final Path file;
  private final List<Given> given = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private FileLayer(Path file) {
    this.file = file;
  }

  static Layer read(Path file) {
    FileLayer layer = new FileLayer(file);
    layer.take(layer.root());
    return new Layer(layer.given, layer.problems);
  }

  private @Nullable Node root() {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Yaml(new LoaderOptions()).compose(reader);
    } catch (MarkedYAMLException e) {
      problems.add(broken(e));
    } catch (YAMLException | IOException | UncheckedIOException e) {
      problems.add("%s can't be read as UTF-8 text. Is it a YAML file?".formatted(file));
    }
    return null;
  }

  private String broken(MarkedYAMLException e) {
    int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
    return "%s:%d is not YAML: %s. Write one setting a line, such as port: 7070"
        .formatted(file, line, e.getProblem());
  }

  private void take(@Nullable Node root) {
    if (root instanceof MappingNode settings) settings.getValue().forEach(this::take);
    else if (root != null)
      problems.add(at(root) + " must hold settings, one a line, such as port: 7070");
  }

  private void take(NodeTuple entry) {
    String key = entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
    if (!seen.add(key))
      problems.add("%s: %s is there twice".formatted(at(entry.getKeyNode()), key));
    Setting.ofKey(key)
        .ifPresentOrElse(
            setting -> take(setting, entry.getValueNode()),
            () -> problems.add(unknown(at(entry.getKeyNode()), key)));
  }

  private void take(Setting setting, Node value) {
    String origin = "%s: %s".formatted(at(value), setting.key());
    switch (value) {
      case ScalarNode one -> given.add(new Given(setting, one.getValue(), origin));
      case SequenceNode many when many.getValue().stream().allMatch(ScalarNode.class::isInstance) ->
          given.add(new Given(setting, joined(many), origin));
      default -> problems.add(origin + " must be one value, or a list of values");
    }
  }

  private static String joined(SequenceNode many) {
    return String.join(
        ", ", many.getValue().stream().map(one -> ((ScalarNode) one).getValue()).toList());
  }

  private String at(Node node) {
    return "%s:%d".formatted(file, node.getStartMark().getLine() + 1);
  }

  private static String unknown(String at, String key) {
    return "%s: %s is not a setting. Did you mean %s?"
        .formatted(at, key, Nearest.to(key, Setting.keys()));
  }
}
