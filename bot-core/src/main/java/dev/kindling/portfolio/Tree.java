package dev.kindling.portfolio;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns values into trees of maps, lists, texts, numbers and truth values. */
final class Tree {
  private final Function<Object, @Nullable Object> special;

  /**
   * @param special the tree of a value that is not to be walked; null for all others
   */
  Tree(Function<Object, @Nullable Object> special) {
    this.special = special;
  }

  @Nullable Object of(@Nullable Object value) {
    if (value == null) return null;
    Object own = special.apply(value);
    return own == null ? walk(value) : own;
  }

  private @Nullable Object walk(Object value) {
    return switch (value) {
      case Number _, Boolean _ -> value;
      case Optional<?> optional -> of(optional.orElse(null));
      case Map<?, ?> map -> map(map);
      case List<?> list -> list.stream().map(this::of).toList();
      case Collection<?> set ->
          set.stream().map(this::of).sorted(Comparator.comparing(String::valueOf)).toList();
      case Record tuple -> tuple(tuple);
      default -> value.toString();
    };
  }

  private Map<String, @Nullable Object> map(Map<?, ?> map) {
    Map<String, @Nullable Object> tree = new TreeMap<>();
    map.forEach((key, value) -> tree.put(key.toString(), of(value)));
    return tree;
  }

  /** A record of one component is that component: an id is its text. One of several says which. */
  private @Nullable Object tuple(Record tuple) {
    RecordComponent[] components = tuple.getClass().getRecordComponents();
    boolean oneOfSeveral = tuple.getClass().getEnclosingClass() != null;
    if (components.length == 1 && !oneOfSeveral) return of(read(components[0], tuple));
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    if (oneOfSeveral) tree.put("kind", tuple.getClass().getSimpleName());
    for (RecordComponent one : components) tree.put(one.getName(), of(read(one, tuple)));
    return tree;
  }

  private static @Nullable Object read(RecordComponent component, Record tuple) {
    try {
      return component.getAccessor().invoke(tuple);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A public record can be read: " + tuple.getClass(), e);
    }
  }
}
