package dev.kindling.content.source;

import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * Reads YAML into {@link Value}s that know their lines. No types are resolved, so that {@code no}
 * stays a word, and no objects are made. Anchors are refused: packs don't need them, and they are
 * how a small file becomes a huge one.
 */
public final class YamlText {
  private final String file;
  private final int firstLine;
  private final Problems problems;

  private YamlText(String file, int firstLine, Problems problems) {
    this.file = file;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /**
   * The fields at the top of the text; none when it is empty or broken, which is then a problem.
   *
   * @param firstLine the line of the file on which the text starts
   */
  public static Fields fields(String file, String text, int firstLine, Problems problems) {
    return new YamlText(file, firstLine, problems).read(text);
  }

  private Fields read(String text) {
    Spot top = new Spot(file, firstLine);
    try {
      Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      return node == null ? Fields.none(top) : topFields(node);
    } catch (YAMLException broken) {
      problems.structure(
          broken(broken, top), "This isn't YAML: " + plain(broken), "Mend the syntax.");
      return Fields.none(top);
    }
  }

  private Fields topFields(Node node) {
    if (node instanceof MappingNode mapping) return fields(mapping);
    problems.structure(
        spot(node), "The file doesn't hold named fields", "Start it with 'name: …'.");
    return Fields.none(spot(node));
  }

  private Value value(Node node) {
    if (node.getAnchor() != null)
      problems.structure(spot(node), "There is an anchor (&)", "Write the value out.");
    return switch (node) {
      case ScalarNode scalar -> new Text(scalar.getValue(), spot(scalar));
      case SequenceNode _ when node.getAnchor() != null -> new Text("", spot(node));
      case MappingNode _ when node.getAnchor() != null -> new Text("", spot(node));
      case SequenceNode list ->
          new Items(list.getValue().stream().map(this::value).toList(), spot(list));
      case MappingNode mapping -> fields(mapping);
      default -> throw new IllegalStateException("YAML has three kinds of node: " + node);
    };
  }

  private Fields fields(MappingNode mapping) {
    Map<Text, Value> entries = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Text name = name(tuple.getKeyNode());
      if (!names.add(name.value())) twice(name);
      else entries.put(name, value(tuple.getValueNode()));
    }
    return new Fields(entries, spot(mapping));
  }

  private Text name(Node node) {
    String name = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    return new Text(name, spot(node));
  }

  private void twice(Text name) {
    problems.structure(name.spot(), "'" + name + "' is there twice", "Keep one of them.");
  }

  private Spot spot(Node node) {
    return new Spot(file, firstLine + node.getStartMark().getLine());
  }

  private Spot broken(YAMLException broken, Spot top) {
    if (broken instanceof MarkedYAMLException marked && marked.getProblemMark() != null)
      return new Spot(file, firstLine + marked.getProblemMark().getLine());
    return top;
  }

  private static @Nullable String plain(YAMLException broken) {
    return broken instanceof MarkedYAMLException marked ? marked.getProblem() : broken.getMessage();
  }
}
