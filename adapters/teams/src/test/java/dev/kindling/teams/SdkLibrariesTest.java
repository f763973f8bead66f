package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.auth0.jwt.JWT;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The archived SDK asks for libraries of 2020; ours run in their place, or nothing does. */
class SdkLibrariesTest {
  private static final Pattern VERSION = Pattern.compile("-(\\d+)\\.(\\d+)[^/]*\\.jar$");

  /** The versions that the SDK's own pom asks for, or that have known flaws, and a later one. */
  @ParameterizedTest
  @CsvSource({
    "com.fasterxml.jackson.databind.ObjectMapper, 2, 22",
    "com.fasterxml.jackson.core.JsonFactory, 2, 22",
    "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule, 2, 22",
    "com.fasterxml.jackson.datatype.jdk8.Jdk8Module, 2, 22",
    "com.fasterxml.jackson.module.paramnames.ParameterNamesModule, 2, 22",
    "com.auth0.jwt.JWT, 4, 6",
    "org.apache.commons.lang3.StringUtils, 3, 18",
  })
  void oursIsOnTheClassPath(String type, int major, int minor) throws Exception {
    String jar = jar(Class.forName(type));
    Matcher version = VERSION.matcher(jar);
    assertTrue(version.find(), jar);
    int found = Integer.parseInt(version.group(1)) * 1000 + Integer.parseInt(version.group(2));
    assertTrue(found >= major * 1000 + minor, jar);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.microsoft.aad.msal4j.ConfidentialClientApplication",
        "com.azure.json.JsonReader",
        "retrofit2.Retrofit",
        "retrofit2.converter.jackson.JacksonConverterFactory",
        "okhttp3.logging.HttpLoggingInterceptor",
        "com.auth0.jwk.Jwk",
        "com.google.common.cache.Cache",
        "org.apache.commons.io.IOUtils",
        "org.apache.commons.codec.binary.Base64",
      })
  void whatOnlyTheUnusedPartsOfTheSdkNeedIsNotThere(String type) {
    assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
  }

  @Test
  void theJarsAreReadByTheirNames() {
    assertTrue(jar(ObjectMapper.class).contains("jackson-databind"));
    assertTrue(jar(SimpleModule.class).contains("jackson-databind"));
    assertTrue(jar(JWT.class).contains("java-jwt"));
  }

  private static String jar(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().toString();
  }
}
