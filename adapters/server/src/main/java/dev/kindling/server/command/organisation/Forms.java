package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.settings.Nearest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what is typed about an organisation; what it can't read it explains. */
final class Forms {
  private Forms() {}

  static final class Id implements ITypeConverter<OrganisationId> {
    @Override
    public OrganisationId convert(String typed) {
      try {
        return new OrganisationId(typed);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage() + ".");
      }
    }
  }

  static final class Chance implements ITypeConverter<Double> {
    @Override
    public Double convert(String typed) {
      try {
        double chance = Double.parseDouble(typed);
        if (Organisation.isRetention(chance)) return chance;
      } catch (NumberFormatException _) {
        // It is told below what would do.
      }
      throw new TypeConversionException(
          "'%s' is no chance of recall from 0.7 to 0.97, such as 0.9.".formatted(typed));
    }
  }

  static final class Zone implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String typed) {
      try {
        return ZoneId.of(typed);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'%s' is no time zone. Did you mean %s?"
                .formatted(typed, Nearest.to(typed, ZoneId.getAvailableZoneIds())));
      }
    }
  }

  static final class NationName implements ITypeConverter<Nation> {
    @Override
    public Nation convert(String typed) {
      return Arrays.stream(Nation.values())
          .filter(one -> name(one).equals(name(typed)))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException(
                  "'%s' is no nation: say one of %s."
                      .formatted(typed, String.join(", ", names()))));
    }

    private static List<String> names() {
      return Arrays.stream(Nation.values()).map(NationName::name).toList();
    }

    static String name(Nation nation) {
      return name(nation.name());
    }

    private static String name(String typed) {
      return typed.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
  }

  static final class Language implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      try {
        return new Locale.Builder().setLanguageTag(typed).build().toLanguageTag();
      } catch (IllformedLocaleException e) {
        throw new TypeConversionException(
            "'%s' is no language: say en-GB, or cy for Welsh.".formatted(typed));
      }
    }
  }
}
