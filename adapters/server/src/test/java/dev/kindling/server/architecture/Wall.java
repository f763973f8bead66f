package dev.kindling.server.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule that holds in any house, and the classes of the broken house that its report must name.
 */
record Wall(String name, Function<House, ArchRule> rule, List<Class<?>> offenders) {
  Wall(String name, Function<House, ArchRule> rule, Class<?>... offenders) {
    this(name, rule, List.of(offenders));
  }

  ArchRule in(House house) {
    return rule.apply(house);
  }

  List<String> offenderNames() {
    return offenders.stream().map(Class::getSimpleName).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
