package dev.kindling.content.source;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where a class was loaded from: a jar, or a folder of classes. */
final class CodeHome {
  private CodeHome() {}

  static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException odd) {
      throw new IllegalStateException("The code's own address is no address", odd);
    }
  }
}
